using SurveyEngine.Testing.Xunit;

namespace SurveyEngine.Testing.Tests.HowTo;

#pragma warning disable xUnit1000 // One of these fails, as the page says: HowToPageTests runs them.

/// <summary>The tests that docs/how-to/test-your-survey.md shows.</summary>
internal sealed class IncidentTests
{
    private static Survey Incident => HowToPageTests.Incident;

    [SurveyProperty(nameof(Incident))]
    [Reaches("Q1 = 'n'")]
    [Reaches("Q2 = 'n'")]
    public void Reasons_WithoutAnIncident_AreNotAskedFor(SurveySession session) =>
        Assert.False(session["Q1"] == "n" && session.IsShown("Q3"), "Why not reported? There was no incident.");

    [SurveyProperty(nameof(Incident), Valid = true, MaxTest = 50)]
    [Reaches(nameof(WasReported), AtLeast = 0.1)]
    public void Responses_OfThoseWhoLeaveNothingWrong_AreAccepted(Respondent respondent) =>
        Assert.True(respondent.Play().Submit().IsSuccess);

    private static bool WasReported(Respondent respondent) => respondent.Play()["Q2"] == "y";
}
