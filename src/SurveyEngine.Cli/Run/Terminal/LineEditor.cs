using SurveyEngine.Text;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A text while it is typed: the cursor, and what keys do there. It moves and deletes by characters (UAX #29).</summary>
/// <param name="text">The initial text; the cursor is at its end.</param>
internal sealed class LineEditor(string text)
{
    private int _cursor = text.Length;

    public string Text { get; private set; } = text;

    /// <summary>The text before the cursor.</summary>
    public string BeforeCursor => Text[.._cursor];

    /// <summary>Does what a key does.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether the text has changed.</returns>
    public bool Press(ConsoleKeyInfo key)
    {
        switch (key)
        {
            case { Key: ConsoleKey.LeftArrow }:
                _cursor = CharacterBefore();
                return false;
            case { Key: ConsoleKey.RightArrow }:
                _cursor = CharacterAfter();
                return false;
            case { Key: ConsoleKey.Home }:
                _cursor = 0;
                return false;
            case { Key: ConsoleKey.End }:
                _cursor = Text.Length;
                return false;
            case { Key: ConsoleKey.Backspace }:
                return Remove(CharacterBefore(), _cursor);
            case { Key: ConsoleKey.Delete }:
                return Remove(_cursor, CharacterAfter());
            case { Key: ConsoleKey.U, Modifiers: ConsoleModifiers.Control }:
                return Remove(LineStart(), _cursor);
            case { Key: ConsoleKey.W, Modifiers: ConsoleModifiers.Control }:
                return Remove(WordBefore(), _cursor);
            default:
                return Type(key);
        }
    }

    /// <summary>Inserts a text at the cursor.</summary>
    /// <param name="inserted">The text.</param>
    public void Insert(string inserted)
    {
        Text = Text.Insert(_cursor, inserted);
        _cursor += inserted.Length;
    }

    /// <summary>Inserts the character of a key. Alt with a letter is a command that we do not have; with Control it is AltGr.</summary>
    private bool Type(ConsoleKeyInfo key)
    {
        if (char.IsControl(key.KeyChar) || (key.Modifiers.HasFlag(ConsoleModifiers.Alt) && !key.Modifiers.HasFlag(ConsoleModifiers.Control)))
            return false;

        Insert(key.KeyChar.ToString());
        return true;
    }

    private bool Remove(int from, int to)
    {
        Text = Text.Remove(from, to - from);
        _cursor = from;
        return to > from;
    }

    private int CharacterBefore()
    {
        int start = 0;
        for (int next = 0; next < _cursor; next += Graphemes.FirstLength(Text.AsSpan(next, _cursor - next)))
            start = next;

        return start;
    }

    private int CharacterAfter() => _cursor + Graphemes.FirstLength(Text.AsSpan(_cursor));

    private int LineStart() => BeforeCursor.LastIndexOf('\n') + 1;

    /// <summary>The start of the word before the cursor: of what white space separates, as shells do it.</summary>
    private int WordBefore()
    {
        int start = _cursor;
        while (start > 0 && char.IsWhiteSpace(Text[start - 1]))
            start--;
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]))
            start--;

        return start;
    }
}
