using System.Globalization;
using System.Text;
using System.Text.Unicode;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Streams;
using SurveyEngine.State;

namespace SurveyEngine.Cli.Run.Script;

/// <summary>
/// Runs a survey without a terminal: one answer a line, in the order in which a person walking forward is asked. All problems
/// are written to standard error; there is a response only when every line was accepted and nothing is missing.
/// </summary>
/// <param name="draft">The session.</param>
/// <param name="language">The language of messages.</param>
/// <param name="entryLanguage">The language that numbers are written in; null: not known.</param>
/// <param name="texts">The texts of the tool.</param>
internal sealed class ScriptRun(Draft draft, string language, string? entryLanguage, UiTexts texts)
{
    private const int MaxLineSize = 1024 * 1024;

    /// <summary>The line that empties a field with a default, which a blank line keeps.</summary>
    private const string Nothing = "\"\"";

    private int _notTaken;

    /// <summary>Reads the answers and writes the response.</summary>
    /// <param name="isResumed">Whether the session is a resumed draft.</param>
    /// <param name="output">The file that receives the response; null: standard output.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool isResumed, string? output)
    {
        using var interruption = new Interruption(draft, leaveScreen: () => { });
        ReadAnswers(new ByteLineReader(StandardInput.Open(), MaxLineSize), isResumed ? Walk.Resume(Stop.All(View())) : new Walk());
        (SurveyResponse? response, ProblemList problems) = draft.Session.Submit();
        Report(problems);
        if (response is null || _notTaken > 0)
        {
            if (response is not null)
                Say(texts.ScriptNotTaken, _notTaken);
            if (draft.CanSave)
                StandardError.Say(draft.Save());
            return ExitCode.Faulty;
        }

        if (ResponseOutput.Write(response, output, texts) is { } place)
            StandardError.Say(place);
        return ExitCode.Success;
    }

    private void ReadAnswers(ByteLineReader lines, Walk walk)
    {
        long read = 0;
        IReadOnlyList<Asked> fields = Fields();
        for (Asked? next; (next = walk.Next(fields)) is not null; walk.Pass(next.Path))
        {
            if (!lines.TryRead(out ByteLine line))
            {
                Say(texts.ScriptEnded, next.Path, read);
                return;
            }

            read = line.Number;
            if (Take(next, line))
                fields = Fields();
        }

        ReportSurplus(lines);
    }

    /// <summary>Enters an answer.</summary>
    /// <returns>Whether other fields are shown now. Few answers do that, and a view of a large survey is expensive.</returns>
    private bool Take(Asked asked, ByteLine line)
    {
        if (line.IsTooLong || !Utf8.IsValid(line.Bytes.Span))
        {
            Refuse(line, asked.Path, line.IsTooLong ? texts.ScriptTooLong : texts.ScriptNotUtf8);
            return false;
        }

        string typed = Encoding.UTF8.GetString(line.Bytes.Span);
        if (string.IsNullOrWhiteSpace(typed))
            return false;

        string entry = typed.Trim() == Nothing && HasDefault(asked.Path) ? "" : asked.Field is TextFieldView { Multiline: true } ? WithLineBreaks(typed) : typed;
        SurveyChange change = draft.Apply(session => session.Enter(asked.Path, entry, entryLanguage));
        foreach (Problem problem in change.Problems)
            Say(texts.ScriptLine, line.Number, asked.Path, problem.Message(language));
        if (!change.IsAccepted)
            _notTaken++;

        return change.NewlyShown.Count + change.NewlyHidden.Count > 0;
    }

    private void Refuse(ByteLine line, string path, string why)
    {
        Say(texts.ScriptLine, line.Number, path, why);
        _notTaken++;
    }

    /// <summary>In a text of several lines, <c>\n</c> stands for a line break and <c>\\</c> for a backslash.</summary>
    private static string WithLineBreaks(string typed) =>
        string.Join('\\', typed.Split(@"\\").Select(part => part.Replace(@"\n", "\n", StringComparison.Ordinal)));

    private void ReportSurplus(ByteLineReader lines)
    {
        while (lines.TryRead(out ByteLine line))
        {
            if (!line.IsTooLong && line.Bytes.Span.Trim(" \t"u8).IsEmpty)
                continue;

            Say(texts.ScriptSurplus, line.Number);
            _notTaken++;
            return;
        }
    }

    private void Report(IReadOnlyList<Problem> problems)
    {
        Report(texts.NotSubmitted, [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error)]);
        Report(texts.Remarks, [.. problems.Where(problem => problem.Severity != ProblemSeverity.Error)]);
    }

    private void Report(string heading, Problem[] problems)
    {
        if (problems.Length == 0)
            return;

        Say(heading, problems.Length);
        foreach (Problem problem in problems)
            StandardError.Say($"  {Printable.Isolated(problem.Path ?? "")}: {Printable.Isolated(problem.Message(language))}");
    }

    private bool HasDefault(string path) => draft.Session.Survey.Reader.Survey.TryFindField(path, out Field? field) && field.HasDefault;

    /// <summary>The fields that are answered.</summary>
    private IReadOnlyList<Asked> Fields() => [.. Stop.All(View()).OfType<Asked>().Where(asked => !asked.Field.ReadOnly)];

    private SurveyView View() => draft.Session.View(language);

    private static void Say(string text, params object?[] arguments) =>
        StandardError.Say(string.Format(
            CultureInfo.InvariantCulture, text, Array.ConvertAll(arguments, argument => argument is string words ? Printable.Isolated(words) : argument)));
}
