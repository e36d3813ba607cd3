using System.Globalization;
using Spectre.Console;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>All questions with their answers and problems, from which a person opens one, submits, or leaves.</summary>
/// <param name="draft">The session.</param>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class OverviewScreen(Draft draft, Screen screen, string language, UiTexts texts)
{
    /// <summary>The number of lines that the page keys move.</summary>
    private const int Leap = 10;

    private const int MaxRemarks = 3;

    private static readonly OverviewAction[] Actions = [OverviewAction.Submit, OverviewAction.Back, OverviewAction.Leave];

    private int _at;

    /// <summary>The action that Enter was pressed on, and that was not done; null: none since the person has moved.</summary>
    private OverviewAction? _warned;

    /// <summary>Shows the overview until the person decides.</summary>
    /// <param name="path">The field that the person comes from; null after the last one.</param>
    public OverviewChoice Ask(string? path)
    {
        SurveyView view = draft.Session.View(language);
        IReadOnlyList<Asked> fields = [.. Stop.All(view).OfType<Asked>()];
        _warned = null;
        _at = Start(view, fields, path);
        while (true)
        {
            Show(view, fields);
            int before = _at;
            int last = fields.Count + Actions.Length - 1;
            switch (Keyboard.Read().Key.Key)
            {
                case ConsoleKey.UpArrow:
                    _at = _at == 0 ? last : _at - 1;
                    break;
                case ConsoleKey.DownArrow:
                    _at = _at == last ? 0 : _at + 1;
                    break;
                case ConsoleKey.PageUp:
                    _at = Math.Max(_at - Leap, 0);
                    break;
                case ConsoleKey.PageDown:
                    _at = Math.Min(_at + Leap, last);
                    break;
                case ConsoleKey.Home:
                    _at = 0;
                    break;
                case ConsoleKey.End:
                    _at = fields.Count;
                    break;
                case ConsoleKey.Escape or ConsoleKey.Tab:
                    return new OverviewChoice(OverviewAction.Back);
                case ConsoleKey.Enter when _at < fields.Count:
                    return new OverviewChoice(OverviewAction.Open, fields[_at].Path);
                case ConsoleKey.Enter when Decide(view, fields):
                    return new OverviewChoice(Actions[_at - fields.Count]);
                case ConsoleKey.Enter:
                    continue;
            }

            if (_at != before)
                _warned = null;
        }
    }

    /// <summary>The initial line: the field that the person comes from, or that of the first error, or else the first action.</summary>
    private static int Start(SurveyView view, IReadOnlyList<Asked> fields, string? path)
    {
        HashSet<string> wrong = path is null ? [.. Errors(view).Select(problem => problem.Path ?? "")] : [path];
        return Enumerable.Range(0, fields.Count).FirstOrDefault(i => wrong.Contains(fields[i].Path), fields.Count);
    }

    private static IEnumerable<ProblemView> Errors(SurveyView view) =>
        view.Problems.Where(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>
    /// Whether the action can be done. Submitting with errors leads to the first of them; remarks, and leaving without a draft, take a
    /// second Enter.
    /// </summary>
    private bool Decide(SurveyView view, IReadOnlyList<Asked> fields)
    {
        OverviewAction action = Actions[_at - fields.Count];
        bool mayBeDone = action switch
        {
            OverviewAction.Submit => view.Problems.Count == 0 || (_warned == action && !Errors(view).Any()),
            OverviewAction.Leave => _warned == action || !draft.WouldLoseAnswers,
            _ => true,
        };
        if (mayBeDone)
            return true;

        _warned = action;
        if (action == OverviewAction.Submit)
            _at = Start(view, fields, path: null);

        return false;
    }

    private void Show(SurveyView view, IReadOnlyList<Asked> fields)
    {
        var head = new Page(screen.Width);
        head.Add(view.Title, Palette.Quiet);
        head.Add(texts.Overview, Palette.Strong);
        AddState(head, view, fields);
        head.AddBlank();

        var body = new Page(screen.Width);
        for (int i = 0; i < fields.Count; i++)
            AddField(body, fields, i, view);

        ProblemView[] elsewhere = [.. view.Problems.Where(problem => !IsTold(problem, fields))];
        if (elsewhere.Length > 0)
            body.AddBlank();
        foreach (ProblemView problem in elsewhere)
            body.Add($"{NameOf(problem, fields)}: {Printable.Isolated(problem.Message)}", StyleOf([problem]), "! ");

        body.AddBlank();
        for (int i = 0; i < Actions.Length; i++)
            body.AddItem(Words(Actions[i]), Palette.Strong, fields.Count + i == _at);

        var foot = new Page(screen.Width);
        foot.AddBlank();
        foot.AddParts(texts.KeysOverview, Palette.Quiet);
        screen.Show(head, body, foot, texts);
    }

    private void AddState(Page head, SurveyView view, IReadOnlyList<Asked> fields)
    {
        int errors = Errors(view).Count();
        if (_warned == OverviewAction.Leave)
            head.Add(texts.LeaveAgain, Palette.Doubtful);
        else if (errors > 0)
            head.Add(Format(_warned == OverviewAction.Submit ? texts.OverviewNotSubmitted : texts.OverviewOpen, errors), Palette.Wrong);
        else if (_warned == OverviewAction.Submit)
            AddRemarks(head, view.Problems, fields);
        else
            head.Add(texts.OverviewReady, Palette.Done);
    }

    /// <summary>Adds the first few remarks, as their fields may be out of sight.</summary>
    private void AddRemarks(Page head, IReadOnlyList<ProblemView> remarks, IReadOnlyList<Asked> fields)
    {
        head.Add(Format(texts.SubmitAgain, remarks.Count), Palette.Doubtful);
        foreach (ProblemView remark in remarks.Take(MaxRemarks))
            head.Add($"{NameOf(remark, fields)}: {Printable.Isolated(remark.Message)}", Palette.Doubtful, "  ");

        if (remarks.Count > MaxRemarks)
            head.Add("…", Palette.Doubtful, "  ");
    }

    /// <summary>Adds the title of a section, with the problems of what is in it without being displayed.</summary>
    private static void AddHeading(Page page, SectionView section)
    {
        page.Add(section.Title ?? section.Id, Palette.Strong);
        foreach (ProblemView problem in section.Problems ?? [])
            page.Add(problem.Message, StyleOf([problem]), "  ! ");
    }

    /// <summary>Whether a problem stands at a field, or under the heading of a section that has some.</summary>
    private static bool IsTold(ProblemView problem, IReadOnlyList<Asked> fields) => fields.Any(field =>
        field.Path == problem.Path || (field.Sections[^1].Problems ?? []).Any(other => other.Path == problem.Path));

    /// <summary>What a remark is about; what is not displayed, such as a calculated field without a prompt, is known by its section.</summary>
    private static string NameOf(ProblemView remark, IReadOnlyList<Asked> fields) =>
        fields.FirstOrDefault(field => field.Path == remark.Path) is { } asked ? AnswerWords.Name(asked) : Printable.Isolated(remark.Label ?? "");

    private void AddField(Page page, IReadOnlyList<Asked> fields, int index, SurveyView view)
    {
        Asked asked = fields[index];
        Asked? before = index == 0 ? null : fields[index - 1];
        if (before?.Sections[^1].Id != asked.Sections[^1].Id)
            AddHeading(page, asked.Sections[^1]);
        if (asked.Row is not null && before?.Question.Id != asked.Question.Id)
            page.Add(AnswerWords.Of(asked.Question), Palette.Quiet, "  ");

        string indent = asked.Row is null ? "" : "  ";
        if (asked.Host is not null)
            indent += "  ";

        ProblemView[] problems = [.. view.Problems.Where(problem => problem.Path == asked.Path)];
        page.AddItem($"{AnswerWords.Name(asked)}: {Answer(asked.Field, problems)}", StyleOf(problems), index == _at, indent);
        foreach (ProblemView problem in problems.Where(problem => !IsBlank(problem)))
            page.Add(problem.Message, StyleOf([problem]), $"  {indent}  ! ");
    }

    private string Answer(FieldView field, ProblemView[] problems) =>
        problems.Any(IsBlank) ? $"— {FieldHints.Requirement(field.Requirement, texts)}"
        : field.ReadOnly ? $"{AnswerWords.Of(field, texts)} ({texts.Calculated})"
        : field.IsDefault ? $"{AnswerWords.Of(field, texts)} ({texts.Default})"
        : AnswerWords.Of(field, texts);

    /// <summary>Whether a problem is told in a word: a survey that has just begun is full of blanks.</summary>
    private static bool IsBlank(ProblemView problem) => problem.Code is ProblemCodes.Required or ProblemCodes.Requested;

    private static Style StyleOf(IReadOnlyList<ProblemView> problems) => problems switch
    {
        [] => Palette.Plain,
        _ when problems.Any(problem => problem.Severity == ProblemSeverity.Error) => Palette.Wrong,
        _ => Palette.Doubtful,
    };

    private string Words(OverviewAction action) => action switch
    {
        OverviewAction.Submit => texts.Submit,
        OverviewAction.Back => texts.Back,
        _ => draft.CanSave ? texts.SaveAndLeave : texts.LeaveUnsaved,
    };

    private static string Format(string text, int count) => string.Format(CultureInfo.InvariantCulture, text, count);
}
