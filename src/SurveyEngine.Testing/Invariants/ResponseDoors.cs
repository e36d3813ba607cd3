using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>
/// The ways to pass in the bytes of a response: checking, reading, reading into a row, starting a session. They give the same verdict and
/// the same answers.
/// </summary>
internal static class ResponseDoors
{
    /// <summary>What two of them disagree on, in words; null when they agree.</summary>
    /// <param name="row">A row of the survey; whatever was read into it before must have no effect.</param>
    /// <param name="utf8Json">Any bytes.</param>
    /// <param name="hidden">The handling of answers to hidden fields.</param>
    /// <param name="given">The parameters; null when the survey has none.</param>
    public static string? Difference(ResponseRow row, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, ParameterValues? given = null)
    {
        Survey survey = row.Survey;
        IReadOnlyList<Problem> problems = survey.Check(utf8Json, hidden, given);
        Outcome<SurveyResponse> read = survey.ReadResponse(utf8Json, hidden, given);
        (SurveySession? session, ProblemList startProblems) = survey.StartFrom(utf8Json, given);
        bool isValid = !Expect.HasErrors(problems) && session is not null;
        if (!problems.SequenceEqual(read.Problems) || isValid != read.IsSuccess)
            return $"Checking: {Lines(problems)}\nReading ({read.IsSuccess}): {Lines(read.Problems)}";
        if (!startProblems.SequenceEqual(survey.Check(utf8Json, HiddenAnswers.Keep, given)))
            return $"Starting a session: {Lines(startProblems)}\nChecking: {Lines(survey.Check(utf8Json, HiddenAnswers.Keep, given))}";

        // A row takes no parameters.
        if (given is not null)
            return null;

        bool isRead = row.TryRead(utf8Json, hidden, out ProblemList rowProblems);
        if (!problems.SequenceEqual(rowProblems) || isValid != isRead)
            return $"Checking: {Lines(problems)}\nA row ({isRead}): {Lines(rowProblems)}";

        return isValid ? Difference(row, read.Value, session!) : null;
    }

    private static string? Difference(ResponseRow row, SurveyResponse response, SurveySession session)
    {
        IReadOnlyList<DefinedField> fields = DefinitionOutline.Of(row.Survey).Fields;
        // A session has its defaults again.
        bool isSessionAlike = fields.All(field => !field.HasDefault);
        foreach (SurveyField field in row.Survey.Fields)
        {
            AnswerValue inRow = row[field.Index] == Presence.Answered ? fields[field.Index].Tester.AnswerIn(row, field) : AnswerValue.Blank;
            if (inRow != response[field.Path] || (isSessionAlike && inRow != session[field.Path]))
                return $"{field}: {inRow} in a row, {response[field.Path]} in the response, {session[field.Path]} in a session";
            if ((isSessionAlike && (row[field.Index] != Presence.NotShown) != session.IsShown(field.Path)) || (row[field.Index] == Presence.Answered) == inRow.IsBlank)
                return $"{field}: {row[field.Index]} in a row, {(session.IsShown(field.Path) ? "shown" : "hidden")} in a session";
        }

        return response.Answers.Count(answer => !answer.Value.IsBlank) == row.Survey.Fields.Count(field => row[field.Index] == Presence.Answered)
            ? null
            : $"{response.Answers.Count} answers in the response";
    }

    private static string Lines(IReadOnlyList<Problem> problems) => problems.Count == 0 ? "nothing" : string.Join("\n  ", problems);
}
