using SurveyEngine.Cli.Language;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Asks a choice: the options in a list, picked by arrow keys and space, or by typing their code.</summary>
/// <inheritdoc cref="FieldScreen(Draft, Screen, string, UiTexts)"/>
internal sealed class ChoiceScreen(Draft draft, Screen screen, string language, UiTexts texts)
    : FieldScreen(draft, screen, language, texts)
{
    /// <summary>The line the person is at.</summary>
    private int _at;

    protected override void Begin(FieldView field) =>
        _at = Enumerable.Range(0, field.Options!.Count).FirstOrDefault(i => field.Options[i].Picked);

    protected override string Keys(FieldView field) => IsMulti(field) ? Texts.KeysMulti : Texts.KeysSingle;

    protected override void AddAnswer(Page page, FieldView field)
    {
        string? group = null;
        IReadOnlyList<OptionView> options = field.Options!;
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].Group is { } heading && heading != group)
                page.Add(heading, Palette.Strong, "  ");

            group = options[i].Group;
            string box = IsMulti(field) ? Box("[", "]", options[i]) : Box("(", ")", options[i]);
            AddLine(page, i, $"{box} {options[i].Code}. ", options[i].Label, options[i].Picked);
        }

        if (CanLeaveBlank(field))
            AddLine(page, options.Count, "    ", Texts.LeaveBlank, isPicked: false);
    }

    protected override Move? Press(ConsoleKeyInfo key, FieldView field)
    {
        int last = field.Options!.Count - (CanLeaveBlank(field) ? 0 : 1);
        switch (key.Key)
        {
            case ConsoleKey.UpArrow:
                _at = _at == 0 ? last : _at - 1;
                return null;
            case ConsoleKey.DownArrow:
                _at = _at == last ? 0 : _at + 1;
                return null;
            case ConsoleKey.Home:
                _at = 0;
                return null;
            case ConsoleKey.End:
                _at = last;
                return null;
            case ConsoleKey.Spacebar:
                Toggle(field, _at);
                return null;
            case ConsoleKey.Enter:
                return Finish(field);
            case ConsoleKey.Escape or ConsoleKey.LeftArrow:
                return Move.Back;
            case ConsoleKey.Tab:
                return Move.Overview;
            default:
                TypeCode(field, HalfWidth(key.KeyChar).ToString());
                return null;
        }
    }

    private static string Box(string open, string close, OptionView option) => open + (option.Picked ? "x" : " ") + close;

    private static bool IsMulti(FieldView field) => field.Kind == "multi";

    /// <summary>A single choice cannot be left by Enter without a pick; where it may be left, a line of its own does it.</summary>
    private static bool CanLeaveBlank(FieldView field) => !IsMulti(field) && field.Requirement != Requirement.Required;

    private void AddLine(Page page, int index, string lead, string text, bool isPicked)
    {
        if (index == _at)
            page.AddHere(text, Palette.Here, "> " + lead);
        else
            page.Add(text, isPicked ? Palette.Strong : Palette.Plain, "  " + lead);
    }

    private void Toggle(FieldView field, int index) => Apply(session => index == field.Options!.Count
        ? session.Clear(field.Path)
        : session.Toggle(field.Path, field.Options[index].Code));

    /// <summary>An input method may be on: a full-width letter or digit is meant as the code, too.</summary>
    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;

    private void TypeCode(FieldView field, string code)
    {
        int index = Enumerable.Range(0, field.Options!.Count).FirstOrDefault(i => field.Options[i].Code == code, -1);
        if (index < 0)
            return;

        _at = index;
        Toggle(field, index);
    }

    /// <summary>Enter in a single choice picks what the person is at, and goes on.</summary>
    private Move? Finish(FieldView field)
    {
        bool isPicked = _at < field.Options!.Count ? field.Options[_at].Picked : !field.Options.Any(option => option.Picked);
        if (!IsMulti(field) && !isPicked)
            Toggle(field, _at);

        return GoOn(field);
    }
}
