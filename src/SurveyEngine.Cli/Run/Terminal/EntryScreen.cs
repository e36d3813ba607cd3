using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Asks a text, a number, a date or a time, which is typed. The session is updated with each key.</summary>
/// <inheritdoc cref="FieldScreen(Draft, Screen, string, UiTexts)"/>
internal sealed class EntryScreen(Draft draft, Screen screen, string language, UiTexts texts)
    : FieldScreen(draft, screen, language, texts)
{
    private LineEditor _editor = new("");

    protected override void Begin(FieldView field) => _editor = new LineEditor(FieldEntry.Of(field, Texts)!.Typed ?? "");

    protected override string Keys(FieldView field) => IsMultiline(field) ? Texts.KeysMultiline : Texts.KeysEntry;

    protected override void AddAnswer(Page page, FieldView field)
    {
        FieldEntry entry = FieldEntry.Of(field, Texts)!;
        string lead = entry.Prefix is { } prefix ? $"> {prefix} " : "> ";
        string suffix = " " + entry.Suffix;
        page.Add(_editor.Text + suffix, Palette.Here, lead);
        PutCursor(page, lead, suffix);
        if (field is TextFieldView text)
            page.Add(Count(text), Palette.Quiet, "  ");
    }

    protected override Move? Press(ConsoleKeyInfo key, FieldView field)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter when IsMultiline(field) && key.Modifiers != ConsoleModifiers.None:
                _editor.Insert("\n");
                Enter(field);
                return null;
            case ConsoleKey.Enter:
                return Continue(field);
            case ConsoleKey.Escape:
                return Move.Back;
            case ConsoleKey.Tab:
                return Move.Overview;
            default:
                if (_editor.Press(key))
                    Enter(field);
                return null;
        }
    }

    protected override void Paste(string text, FieldView field)
    {
        _editor.Insert(IsMultiline(field) ? Printable.Block(text) : Printable.Line(text.Trim('\n').Replace('\n', ' ')));
        Enter(field);
    }

    private void Enter(FieldView field) => Apply(session => session.Enter(field.Path, _editor.Text, Language));

    private static bool IsMultiline(FieldView field) => field is TextFieldView { Multiline: true };

    private string Count(TextFieldView field) => field.MaxLength is { } limit
        ? string.Format(CultureInfo.InvariantCulture, Texts.CharactersOf, field.Length, limit)
        : string.Format(CultureInfo.InvariantCulture, Texts.Characters, field.Length);

    /// <summary>Puts the cursor of the terminal where the next character goes: input methods compose there.</summary>
    private void PutCursor(Page page, string lead, string suffix)
    {
        int indent = Wrapping.Width(lead);
        int width = Math.Max(Width - indent, 10);
        string[] before = [.. Wrapping.Lines(_editor.BeforeCursor + "|", width)];
        int lines = Wrapping.Lines(_editor.Text + suffix, width).Count();
        page.PutCursor(Math.Max(lines - before.Length, 0), indent + Wrapping.Width(before[^1]) - 1);
    }
}
