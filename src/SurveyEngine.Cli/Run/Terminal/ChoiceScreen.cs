using SurveyEngine.Cli.Language;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Asks a choice, or true or false: a list of options, which are selected with the arrow keys and Space, or by typing their code.</summary>
/// <inheritdoc cref="FieldScreen(Draft, Screen, string, UiTexts)"/>
internal sealed class ChoiceScreen(Draft draft, Screen screen, string language, UiTexts texts)
    : FieldScreen(draft, screen, language, texts)
{
    /// <summary>The index of the line that the person is at.</summary>
    private int _at;

    protected override void Begin(FieldView field) =>
        _at = Enumerable.Range(0, Options(field).Count).FirstOrDefault(i => Options(field)[i].Selected);

    protected override string Keys(FieldView field) => IsMulti(field) ? Texts.KeysMulti : Texts.KeysSingle;

    protected override void AddAnswer(Page page, FieldView field)
    {
        string? group = null;
        IReadOnlyList<ChoiceLine> options = Options(field);
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].Group is { } heading && heading != group)
                page.Add(heading, Palette.Strong, "  ");

            group = options[i].Group;
            string box = IsMulti(field) ? Box("[", "]", options[i]) : Box("(", ")", options[i]);
            page.AddItem(Printable.Isolated(options[i].Label), options[i].Selected ? Palette.Strong : Palette.Plain, i == _at, $"{box} {options[i].Code}. ");
            foreach (string more in options[i].More)
                page.Add(more, Palette.Quiet, "        ");
        }

        if (CanLeaveBlank(field))
            page.AddItem(Texts.LeaveBlank, Palette.Plain, options.Count == _at, "    ");
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
            case ConsoleKey.Escape:
                return Move.Back;
            case ConsoleKey.Tab:
                return Move.Overview;
            default:
                if (key.Modifiers is ConsoleModifiers.None or ConsoleModifiers.Shift)
                    TypeCode(field, HalfWidth(key.KeyChar).ToString());

                return null;
        }
    }

    private static string Box(string open, string close, ChoiceLine option) => open + (option.Selected ? "x" : " ") + close;

    private IReadOnlyList<ChoiceLine> Options(FieldView field) => ChoiceLine.Of(field, Texts);

    private static bool IsMulti(FieldView field) => field is MultiChoiceFieldView;

    /// <summary>Whether there is a line that leaves a choice blank: Enter in a single choice always selects a line.</summary>
    private static bool CanLeaveBlank(FieldView field) => !IsMulti(field) && field.Requirement != Requirement.Required;

    /// <summary>Acts on a line. Leaving blank gives a blank: taking an answer back would bring a default back.</summary>
    private void Toggle(FieldView field, int index) => Apply(session =>
        index == Options(field).Count ? session.Answer(field.Path, AnswerValue.Blank)
        : field is BooleanFieldView { Boolean: var answer } ? session.Answer(field.Path, answer == (index == 0) ? AnswerValue.Blank : index == 0)
        : session.Toggle(field.Path, Options(field)[index].Code));

    /// <summary>The half-width form of a character: with an input method on, codes are typed in full width.</summary>
    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;

    private void TypeCode(FieldView field, string code)
    {
        int index = Enumerable.Range(0, Options(field).Count).FirstOrDefault(i => Options(field)[i].Code == code, -1);
        if (index < 0)
            return;

        _at = index;
        Toggle(field, index);
    }

    /// <summary>Continues; Enter in a single choice selects the line it is pressed at.</summary>
    private Move? Finish(FieldView field)
    {
        bool isSelected = _at < Options(field).Count ? Options(field)[_at].Selected : !field.Answered;
        if (!IsMulti(field) && !isSelected)
            Toggle(field, _at);

        return Continue(field);
    }
}
