using System.Text;
using SurveyEngine.Testing.Invariants;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Testing.Tests;

/// <summary>The reference page of the invariants is made from them; with <c>SURVEYENGINE_APPROVE=1</c> it is written.</summary>
public sealed class InvariantsPageTests
{
    [Fact]
    public void Page_OfInvariants_SaysWhatTheySay() => ApprovedFile.Check("docs/reference/invariants.md", Page());

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Invariants

            What holds for every survey, whatever its respondents do. `SurveyInvariants.All(survey).Check()` checks all of it, from any
            test framework; `SurveyInvariants.All(survey)["name"]` is one of them. How to use them:
            [test your survey](../how-to/test-your-survey.md).

            Each case is a random respondent of the survey. A run whose cases do not reach what they must reach is vacuous, and
            fails. An invariant that cannot say anything about a survey passes it over, and says why.

            This page is made from the invariants; a test holds it equal to them.

            """.ReplaceLineEndings("\n"));
        foreach (Invariant invariant in SurveyInvariants.Known)
            page.Append('\n').Append(Entry(invariant));

        return page.ToString();
    }

    private static string Entry(Invariant invariant)
    {
        var entry = new StringBuilder($"## {invariant.Name}\n\n{invariant.Description}\n\n");
        string cases = invariant.Cast == Cast.Finishers ? "respondents who leave nothing wrong" : "respondents who make mistakes";
        entry.Append($"- cases: {cases}{(invariant.IsAboutDefinitions ? "; of one survey the first 20 and every hundredth, for the definition is compiled anew each time" : "")}\n");
        foreach (Invariant.Reaches reaches in invariant.Classification)
            entry.Append($"- must reach: {reaches.Label}{(reaches.Needs is { } needs ? $" (not when {needs.Lacking})" : "")}\n");
        if (invariant.Needs is { } trait)
            entry.Append($"- passed over when {trait.Lacking}\n");

        return entry.ToString();
    }
}
