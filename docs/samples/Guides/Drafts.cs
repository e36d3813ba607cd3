using SurveyEngine;

namespace Guides;

public sealed class Drafts(Survey survey, string folder)
{
    public void Save(string respondent, SurveySession session) =>
        File.WriteAllBytes(PathOf(respondent), session.ToUtf8Json());

    public SurveySession Open(string respondent)
    {
        if (!File.Exists(PathOf(respondent)))
            return survey.Start();

        Outcome<SurveySession> saved = survey.Resume(File.ReadAllBytes(PathOf(respondent)));
        if (saved.TryGetValue(out SurveySession? session))
            return session;

        // Most likely wrong_version: the definition has changed since.
        foreach (Problem problem in saved.Problems)
            Console.Error.WriteLine($"{problem.Code}: {problem.Message("en")}");

        return survey.Start();
    }

    public static SurveySession? Correct(Survey survey, SurveyResponse response) =>
        survey.StartFrom(response.ToUtf8Json()).ValueOrNull;

    private string PathOf(string respondent) => Path.Combine(folder, respondent + ".json");
}
