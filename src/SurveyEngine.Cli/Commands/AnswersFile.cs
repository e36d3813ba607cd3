using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Commands;

/// <summary>Starts a session with the answers of the file that <c>--answers</c> names.</summary>
internal static class AnswersFile
{
    private const int LeastLimit = 16 * 1024 * 1024;

    /// <summary>Starts a session with the answers of a response or of a saved draft, or without any.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="path">The file; null: no answers.</param>
    /// <param name="given">The parameters; where there are none, those that the file records.</param>
    /// <param name="problems">The problems of the answers.</param>
    public static SurveySession Start(Survey survey, string? path, GivenParameters given, out IReadOnlyList<Problem> problems)
    {
        SurveySession? session;
        if (path is null)
        {
            session = survey.Start(given.Required());
            problems = session.Check();
            return session;
        }

        byte[] bytes = InputFile.Read(path, ResponseSize.Limit(survey, LeastLimit));
        Outcome<SurveySession> saved = survey.Resume(bytes, given.OrNone());
        if (saved.TryGetValue(out session))
        {
            problems = session.Check();
            return session;
        }

        Outcome<SurveySession> started = survey.StartFrom(bytes, given.OrRecorded());
        problems = started.Problems;
        if (started.TryGetValue(out session))
            return session;

        // What is wrong with a draft is what resuming it says.
        Problem problem = (problems[0].Code == ProblemCodes.WrongDocument ? saved.Problems : problems)[0];
        throw new ToolException($"'{path}' holds no response: {problem.Message("en")}");
    }
}
