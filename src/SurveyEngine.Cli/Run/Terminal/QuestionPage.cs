using System.Globalization;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>The parts that all question screens have in common: the place in the survey, the question, the problems.</summary>
/// <param name="screen">The screen.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class QuestionPage(Screen screen, UiTexts texts)
{
    private const int BarWidth = 20;

    /// <summary>The section and the progress.</summary>
    public Page Head(SurveyView view, Stop stop)
    {
        var page = new Page(screen.Width);
        int number = 1 + Enumerable.Range(0, view.Sections.Count).FirstOrDefault(i => view.Sections[i].Id == stop.Sections[0].Id);
        string place = Format(texts.SectionCount, number, view.Sections.Count) + "  ";
        string progress = Format(texts.Progress, view.Progress.AnsweredCount, view.Progress.ShownCount);
        int bar = Math.Clamp(screen.Width - Wrapping.Width(place + progress) - 2, 0, BarWidth);
        int done = view.Progress.ShownCount == 0 ? 0 : bar * view.Progress.AnsweredCount / view.Progress.ShownCount;
        page.AddRow(
            (place, Palette.Quiet),
            (new string('━', done), Palette.Done),
            (new string('─', bar - done) + "  ", Palette.Quiet),
            (progress, Palette.Quiet));
        page.Add(string.Join(" › ", stop.Sections.Select(section => Printable.Isolated(section.Title ?? section.Id))), Palette.Strong);
        page.AddBlank();
        return page;
    }

    /// <summary>The question, its notes and limits. The notes are told once, with the first field of the question.</summary>
    public Page Body(Asked asked)
    {
        Page page = Notes(asked);
        QuestionView question = asked.Question;
        page.Add($"{question.Code ?? question.Id}{(question.Title is null ? "" : "  ")}{question.Title}", Palette.Here);
        page.Add(question.Prompt, Palette.Plain);
        if (asked.Path == question.Fields[0].Path)
            AddRemarks(page, question.Notes, question.Media);

        AddPlace(page, asked);
        page.Add(FieldHints.Of(asked.Field, texts), Palette.Quiet);
        page.AddBlank();
        return page;
    }

    /// <summary>The remarks of the section, with the first stop in it, and the notes before the stop.</summary>
    public Page Notes(Stop stop)
    {
        var page = new Page(screen.Width);
        SectionView section = stop.Sections[^1];
        if (stop.IsFirst && section.Notes.Count > 0)
        {
            AddRemarks(page, section.Notes, media: null);
            page.AddBlank();
        }

        foreach (NoteView note in stop.Notes)
        {
            if (note.Title is { } title)
                page.Add(title, Palette.Strong);
            page.Add(note.Prompt, Palette.Plain);
            AddRemarks(page, note.Notes, note.Media);
            page.AddBlank();
        }

        return page;
    }

    /// <summary>The problems of the answer, which are visible here however long the question is; and the keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="problems">The problems.</param>
    /// <param name="again">How to continue anyway; null when there is no problem.</param>
    public Page Foot(string keys, IReadOnlyList<ProblemView> problems, string? again)
    {
        var page = new Page(screen.Width);
        page.AddBlank();
        foreach (ProblemView problem in problems)
            page.Add(problem.Message, problem.Severity == ProblemSeverity.Error ? Palette.Wrong : Palette.Doubtful, "! ");

        if (again is not null)
            page.Add(again, Palette.Quiet);

        page.AddParts(keys, Palette.Quiet);
        return page;
    }

    /// <summary>Adds the row, and the option that a specify text belongs to.</summary>
    private void AddPlace(Page page, Asked asked)
    {
        if (asked.Row is { } row)
        {
            page.AddBlank();
            int number = 1 + asked.Question.Fields.Select(field => field.Path).TakeWhile(path => path != row.Path).Count();
            page.Add($"({row.RowCode}) {Printable.Isolated(row.Label ?? "")}  {Format(texts.RowCount, number, asked.Question.Fields.Count)}", Palette.Strong);
            if (asked.Question.Rows?.FirstOrDefault(view => view.Code == row.RowCode)?.Description is { } description)
                page.Add(description, Palette.Quiet);
        }

        if (asked.Host is { } host)
        {
            page.AddBlank();
            page.Add(host.Label, Palette.Strong, $"{host.Code}. ");
            if (asked.Field.Label is { } prompt)
                page.Add(prompt, Palette.Plain);
        }
    }

    private void AddRemarks(Page page, IEnumerable<string> notes, IEnumerable<MediaView>? media)
    {
        foreach (string line in notes.Concat(MediaWords.Of(media, texts)))
            page.Add(line, Palette.Quiet);
    }

    private static string Format(string text, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, text, arguments);
}
