using SurveyEngine.Cli.Language;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Asks a choice: the options in a list, selected by arrow keys and space, or by typing their code.</summary>
/// <inheritdoc cref="FieldScreen(Draft, Screen, string, UiTexts)"/>
internal sealed class ChoiceScreen(Draft draft, Screen screen, string language, UiTexts texts)
    : FieldScreen(draft, screen, language, texts)
{
    /// <summary>The line the person is at.</summary>
    private int _at;

    protected override void Begin(FieldView field) =>
        _at = Enumerable.Range(0, Options(field).Count).FirstOrDefault(i => Options(field)[i].Selected);

    protected override string Keys(FieldView field) => IsMulti(field) ? Texts.KeysMulti : Texts.KeysSingle;

    protected override void AddAnswer(Page page, FieldView field)
    {
        string? group = null;
        IReadOnlyList<OptionView> options = Options(field);
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].Group is { } heading && heading != group)
                page.Add(heading, Palette.Strong, "  ");

            group = options[i].Group;
            string box = IsMulti(field) ? Box("[", "]", options[i]) : Box("(", ")", options[i]);
            AddLine(page, i, $"{box} {options[i].Code}. ", options[i].Label, options[i].Selected);
        }

        if (CanLeaveBlank(field))
            AddLine(page, options.Count, "    ", Texts.LeaveBlank, isSelected: false);
    }

    protected override Move? Press(ConsoleKeyInfo key, FieldView field)
    {
        int last = Options(field).Count - (CanLeaveBlank(field) ? 0 : 1);
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

    private static string Box(string open, string close, OptionView option) => open + (option.Selected ? "x" : " ") + close;

    private static IReadOnlyList<OptionView> Options(FieldView field) => ((ChoiceFieldView)field).Options;

    private static bool IsMulti(FieldView field) => field is MultiChoiceFieldView;

    /// <summary>A single choice cannot be left by Enter without a selection; where it may be left, a line of its own does it.</summary>
    private static bool CanLeaveBlank(FieldView field) => !IsMulti(field) && field.Requirement != Requirement.Required;

    private void AddLine(Page page, int index, string lead, string text, bool isSelected)
    {
        if (index == _at)
            page.AddHere(text, Palette.Here, "> " + lead);
        else
            page.Add(text, isSelected ? Palette.Strong : Palette.Plain, "  " + lead);
    }

    private void Toggle(FieldView field, int index) => Apply(session => index == Options(field).Count
        ? session.Clear(field.Path)
        : session.Toggle(field.Path, Options(field)[index].Code));

    /// <summary>An input method may be on: a full-width letter or digit is meant as the code, too.</summary>
    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;

    private void TypeCode(FieldView field, string code)
    {
        int index = Enumerable.Range(0, Options(field).Count).FirstOrDefault(i => Options(field)[i].Code == code, -1);
        if (index < 0)
            return;

        _at = index;
        Toggle(field, index);
    }

    /// <summary>Enter in a single choice selects the option at the cursor, and continues.</summary>
    private Move? Finish(FieldView field)
    {
        bool isSelected = _at < Options(field).Count ? Options(field)[_at].Selected : !field.Answered;
        if (!IsMulti(field) && !isSelected)
            Toggle(field, _at);

        return GoOn(field);
    }
}
