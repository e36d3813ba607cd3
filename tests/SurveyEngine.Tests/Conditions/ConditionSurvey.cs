using System.Text;
using System.Text.Json;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Asks a condition of the survey at the end of <c>docs/reference/expressions.md</c>: as a rule that nothing else depends on.</summary>
internal static class ConditionSurvey
{
    /// <summary>All problems and warnings of the survey with a rule that asserts this condition.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(string condition) => With(condition).Problems;

    /// <summary>Whether the condition holds for these answers, the text of an object of JSON.</summary>
    public static bool Holds(string condition, string answers)
    {
        Survey survey = With(condition).Value;
        string draft = $$"""
            {"survey":"conditions","version":"1.0.0","fingerprint":"{{survey.Fingerprint}}","drafts":{{answers}}}
            """;
        SurveySession session = survey.Resume(Encoding.UTF8.GetBytes(draft)).Value;
        return session.Check().All(problem => problem.Code != ProblemCodes.Rule);
    }

    private static Outcome<Survey> With(string condition)
    {
        string json = ConditionPage.Definition;
        JsonEncodedText text = JsonEncodedText.Encode(condition);
        string rules = $$"""
            ,"rules":[{"id":"R","assert":"{{text}}","fields":["Q2-2"],"message":"No."}]}
            """;
        return Survey.Read(Encoding.UTF8.GetBytes(json[..json.LastIndexOf('}')] + rules));
    }
}
