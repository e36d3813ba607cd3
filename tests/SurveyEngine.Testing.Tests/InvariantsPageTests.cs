using System.Text;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Testing.Tests;

/// <summary>The reference page of the invariants is generated from them; with <c>SURVEYENGINE_APPROVE=1</c> it is written.</summary>
public sealed class InvariantsPageTests
{
    [Fact]
    public void Page_OfInvariants_SaysWhatTheySay() => ApprovedFile.Check("docs/reference/invariants.md", Page());

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Invariants

            The statements that hold for every survey, whatever its respondents do. `SurveyInvariants.Check(survey)` checks all of them, from
            any test framework; `SurveyInvariants.All(survey)` lists them, to be checked one by one. How to use them:
            [test your survey](../how-to/test-your-survey.md).

            Each case is a random respondent of the survey. A run whose cases do not reach what they must reach is vacuous, and
            fails. An invariant that is not applicable to a survey is skipped, and says why.

            This page is generated from the invariants; a test compares it with them.

            """.ReplaceLineEndings("\n"));
        foreach (Invariant invariant in SurveyInvariants.Known)
            page.Append('\n').Append(Entry(invariant));

        return page.ToString();
    }

    private static string Entry(Invariant invariant)
    {
        var entry = new StringBuilder($"## {invariant.Name}\n\n{invariant.Description}\n\n");
        string cases = invariant.Respondents == RespondentKind.Valid ? "respondents who leave no errors" : "respondents who make mistakes";
        entry.Append($"- cases: {cases}{(invariant.IsAboutDefinitions ? "; of one survey the first 20 and every hundredth, because each compiles a definition" : "")}\n");
        foreach (Invariant.Reaches reaches in invariant.Classification)
            entry.Append($"- must reach: {reaches.Label}{(reaches.Needs is { } needs ? $" (not when {needs.Lacking})" : "")}\n");
        if (invariant.Needs is { } feature)
            entry.Append($"- skipped when {feature.Lacking}\n");

        return entry.ToString();
    }
}
