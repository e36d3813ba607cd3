using System.Globalization;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A text that somebody types: a place in it, and what keys do there. It moves and deletes by characters (UAX #29).</summary>
/// <param name="text">The text to begin with; the place is its end.</param>
internal sealed class LineEditor(string text)
{
    private int _place = text.Length;

    public string Text { get; private set; } = text;

    /// <summary>What stands before the place.</summary>
    public string BeforePlace => Text[.._place];

    /// <summary>Does what a key does.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether the text has changed.</returns>
    public bool Press(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                _place = Before();
                return false;
            case ConsoleKey.RightArrow:
                _place = After();
                return false;
            case ConsoleKey.Home:
                _place = 0;
                return false;
            case ConsoleKey.End:
                _place = Text.Length;
                return false;
            case ConsoleKey.Backspace:
                return Remove(Before(), _place);
            case ConsoleKey.Delete:
                return Remove(_place, After());
            default:
                if (char.IsControl(key.KeyChar) || key.Modifiers.HasFlag(ConsoleModifiers.Alt) && !key.Modifiers.HasFlag(ConsoleModifiers.Control))
                    return false;

                Insert(key.KeyChar.ToString());
                return true;
        }
    }

    /// <summary>Inserts a text at the place.</summary>
    /// <param name="inserted">The text.</param>
    public void Insert(string inserted)
    {
        Text = Text.Insert(_place, inserted);
        _place += inserted.Length;
    }

    private bool Remove(int from, int to)
    {
        Text = Text.Remove(from, to - from);
        _place = from;
        return to > from;
    }

    private int Before()
    {
        int[] starts = StringInfo.ParseCombiningCharacters(BeforePlace);
        return starts.Length == 0 ? 0 : starts[^1];
    }

    private int After() => _place == Text.Length ? _place : _place + StringInfo.GetNextTextElementLength(Text.AsSpan(_place));
}
