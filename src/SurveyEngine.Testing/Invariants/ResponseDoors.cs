using System.Text;

namespace SurveyEngine.Testing.Invariants;

/// <summary>
/// The ways to hand over the bytes of a response: checking, reading, reading into a row, starting a session. They give one
/// verdict, and the same answers.
/// </summary>
internal static class ResponseDoors
{
    /// <summary>What two doors do not agree on, in words; null when there is nothing.</summary>
    /// <param name="row">A row of the survey; what was read into it before must not matter.</param>
    /// <param name="utf8Json">Any bytes.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    public static string? Difference(ResponseRow row, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden)
    {
        Survey survey = row.Survey;
        IReadOnlyList<Problem> problems = survey.Check(utf8Json, hidden);
        Outcome<SurveyResponse> read = survey.ReadResponse(utf8Json, hidden);
        bool isRead = row.TryRead(utf8Json, hidden, out ProblemList rowProblems);
        (SurveySession? session, ProblemList startProblems) = survey.StartFrom(utf8Json);
        bool isValid = !Expect.HasErrors(problems) && session is not null;
        if (!problems.SequenceEqual(read.Problems) || isValid != read.IsSuccess)
            return $"Checking: {Lines(problems)}\nReading ({read.IsSuccess}): {Lines(read.Problems)}";
        if (!problems.SequenceEqual(rowProblems) || isValid != isRead)
            return $"Checking: {Lines(problems)}\nA row ({isRead}): {Lines(rowProblems)}";
        if (!startProblems.SequenceEqual(survey.Check(utf8Json, HiddenAnswers.Keep)))
            return $"Starting a session: {Lines(startProblems)}\nChecking: {Lines(survey.Check(utf8Json, HiddenAnswers.Keep))}";

        return isValid ? Difference(row, read.Value, session!) : null;
    }

    private static string? Difference(ResponseRow row, SurveyResponse response, SurveySession session)
    {
        foreach (SurveyField field in row.Survey.Fields)
        {
            AnswerValue inRow = ValueOf(row, field);
            if (inRow != response[field.Path] || inRow != session[field.Path])
                return $"{field}: {inRow} in a row, {response[field.Path]} in the response, {session[field.Path]} in a session";
            if ((row[field.Index] != Presence.NotShown) != session.IsShown(field.Path) || (row[field.Index] == Presence.Answered) == inRow.IsBlank)
                return $"{field}: {row[field.Index]} in a row, {(session.IsShown(field.Path) ? "shown" : "hidden")} in a session";
        }

        return response.Answers.Count == row.Survey.Fields.Count(field => row[field.Index] == Presence.Answered)
            ? null
            : $"{response.Answers.Count} answers in the response";
    }

    private static AnswerValue ValueOf(ResponseRow row, SurveyField field) => (row[field.Index], field.Kind) switch
    {
        (not Presence.Answered, _) => AnswerValue.Blank,
        (_, "single") => field.Options[row.Option(field.Index)].Code,
        (_, "multi") => AnswerValue.Options(
            [.. field.Options.Where((_, option) => row.IsSelected(field.Index, option)).Select(option => option.Code)]),
        (_, "number") => row.Number(field.Index),
        _ => Encoding.UTF8.GetString(row.Utf8Text(field.Index)),
    };

    private static string Lines(IReadOnlyList<Problem> problems) => problems.Count == 0 ? "nothing" : string.Join("\n  ", problems);
}
