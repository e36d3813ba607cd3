using System.Globalization;
using Spectre.Console;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>All questions with their answers and problems; from here a person goes to one, submits, or leaves.</summary>
/// <param name="draft">The session.</param>
/// <param name="screen">The screen.</param>
/// <param name="language">The language of the survey.</param>
/// <param name="texts">The words.</param>
internal sealed class OverviewScreen(Draft draft, Screen screen, string language, UiTexts texts)
{
    /// <summary>How many lines the page keys move.</summary>
    private const int Leap = 10;

    private const int RemarksTold = 3;

    private static readonly OverviewAction[] Actions = [OverviewAction.Submit, OverviewAction.Back, OverviewAction.Leave];

    private int _at;
    private bool _isWarned;

    /// <summary>Shows it until the person decides.</summary>
    /// <param name="path">The field the person comes from; null: from the last one.</param>
    public OverviewChoice Ask(string? path)
    {
        SurveyView view = draft.Session.View(language);
        IReadOnlyList<Asked> fields = Asked.All(view);
        _isWarned = false;
        _at = Start(view, fields, path);
        while (true)
        {
            Show(view, fields);
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
                case ConsoleKey.Escape or ConsoleKey.LeftArrow or ConsoleKey.Tab:
                    return new OverviewChoice(OverviewAction.Back);
                case ConsoleKey.Enter when _at < fields.Count:
                    return new OverviewChoice(OverviewAction.Open, fields[_at].Path);
                case ConsoleKey.Enter when Decide(view, fields):
                    return new OverviewChoice(Actions[_at - fields.Count]);
            }
        }
    }

    /// <summary>Where a person begins: where they come from, or at the first error, or ready to submit.</summary>
    private static int Start(SurveyView view, IReadOnlyList<Asked> fields, string? path)
    {
        HashSet<string> wrong = path is null ? [.. Errors(view).Select(problem => problem.Path ?? "")] : [path];
        return Enumerable.Range(0, fields.Count).FirstOrDefault(i => wrong.Contains(fields[i].Path), fields.Count);
    }

    private static IEnumerable<ProblemView> Errors(SurveyView view) =>
        view.Problems.Where(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Whether the action can be done: with errors it leads to the first of them, and remarks take a second Enter.</summary>
    private bool Decide(SurveyView view, IReadOnlyList<Asked> fields)
    {
        if (Actions[_at - fields.Count] != OverviewAction.Submit || view.Problems.Count == 0 || (_isWarned && !Errors(view).Any()))
            return true;

        _isWarned = true;
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

        body.AddBlank();
        for (int i = 0; i < Actions.Length; i++)
            AddLine(body, fields.Count + i, Words(Actions[i]), Palette.Strong);

        var foot = new Page(screen.Width);
        foot.AddBlank();
        foot.AddParts(texts.KeysOverview, Palette.Quiet);
        screen.Show(head, body, foot, texts);
    }

    private void AddState(Page head, SurveyView view, IReadOnlyList<Asked> fields)
    {
        int errors = Errors(view).Count();
        if (errors > 0)
            head.Add(string.Format(CultureInfo.InvariantCulture, texts.OverviewOpen, errors), Palette.Wrong);
        else if (_isWarned)
            AddRemarks(head, view.Problems, fields);
        else
            head.Add(texts.OverviewReady, Palette.Done);
    }

    /// <summary>The fields of remarks may be out of sight: the first few are told here.</summary>
    private void AddRemarks(Page head, IReadOnlyList<ProblemView> remarks, IReadOnlyList<Asked> fields)
    {
        head.Add(string.Format(CultureInfo.InvariantCulture, texts.SubmitAgain, remarks.Count), Palette.Doubtful);
        foreach (ProblemView remark in remarks.Take(RemarksTold))
            head.Add($"{AnswerWords.Name(fields.First(field => field.Path == remark.Path))}: {remark.Message}", Palette.Doubtful, "  ");

        if (remarks.Count > RemarksTold)
            head.Add("…", Palette.Doubtful, "  ");
    }

    private void AddField(Page page, IReadOnlyList<Asked> fields, int index, SurveyView view)
    {
        Asked asked = fields[index];
        Asked? before = index == 0 ? null : fields[index - 1];
        if (before?.Sections[^1].Id != asked.Sections[^1].Id)
            page.Add(asked.Sections[^1].Title ?? asked.Sections[^1].Id, Palette.Strong);
        if (asked.Row is not null && before?.Question.Id != asked.Question.Id)
            page.Add($"{asked.Question.Code ?? asked.Question.Id}  {asked.Question.Title ?? asked.Question.Prompt}", Palette.Quiet, "  ");

        string indent = asked.Row is null ? "" : "  ";
        if (asked.Host is not null)
            indent += "  ";

        ProblemView[] problems = [.. view.Problems.Where(problem => problem.Path == asked.Path)];
        AddLine(page, index, $"{AnswerWords.Name(asked)}: {Answer(asked.Field, problems)}", StyleOf(problems), indent);
        foreach (ProblemView problem in problems.Where(problem => !IsBlank(problem)))
            page.Add(problem.Message, StyleOf([problem]), $"  {indent}  ! ");
    }

    private string Answer(FieldView field, ProblemView[] problems) =>
        problems.Any(IsBlank) ? $"— {FieldHints.Requirement(field.Requirement, texts)}" : AnswerWords.Of(field);

    /// <summary>Of a blank there are many in a survey that has just begun: it is said in a word.</summary>
    private static bool IsBlank(ProblemView problem) => problem.Code is ProblemCodes.Required or ProblemCodes.Requested;

    private static Style StyleOf(IReadOnlyList<ProblemView> problems) => problems switch
    {
        [] => Palette.Plain,
        _ when problems.Any(problem => problem.Severity == ProblemSeverity.Error) => Palette.Wrong,
        _ => Palette.Doubtful,
    };

    private void AddLine(Page page, int index, string text, Style style, string indent = "")
    {
        if (index == _at)
            page.AddHere(text, Palette.Here, "> " + indent);
        else
            page.Add(text, style, "  " + indent);
    }

    private string Words(OverviewAction action) => action switch
    {
        OverviewAction.Submit => texts.Submit,
        OverviewAction.Back => texts.Back,
        _ => draft.CanSave ? texts.SaveAndLeave : texts.LeaveUnsaved,
    };
}
