using SurveyEngine;
using SurveyEngine.Testing;
using SurveyEngine.Testing.Xunit;

namespace CoffeeTests;

/// <summary>What must hold for the survey on coffee, whoever fills it in.</summary>
public sealed class CoffeeTests
{
    public static Survey Coffee { get; } = Survey.Read(File.ReadAllBytes("coffee.json")).Value;

    [Fact]
    public void Invariants_OfTheSurvey_Hold() => SurveyInvariants.Check(Coffee);

    [SurveyProperty(nameof(Coffee))]
    [Reaches("drinks = 'no'")]
    [Reaches("where has 'cafe'")]
    public void Places_AreAskedOf_ThoseWhoDrinkCoffee(SurveySession session) =>
        Assert.Equal(session["drinks"] == "yes", session.IsShown("where"));

    // No dead ends: nobody is told to mend what is not on the page.
    [SurveyProperty(nameof(Coffee))]
    [Reaches(nameof(HasErrors), AtLeast = 0.2)]
    public void Errors_AreWhereTheRespondentCanMendThem(SurveySession session) =>
        Assert.All(session.Check().Errors, problem => Assert.True(session.IsShown(problem.Path!)));

    [SurveyProperty(nameof(Coffee), Valid = true)]
    [Reaches("where has 'other'")]
    [Reaches("drinks = 'no'")]
    public void ThoseWhoLeaveNothingWrong_CanSubmit(Respondent respondent) =>
        Assert.True(respondent.Play().Submit().IsSuccess);

    // The endpoint of the host can be tried with the same bytes.
    [SurveyProperty(nameof(Coffee))]
    [Reaches(nameof(IsFaulty), AtLeast = 0.2)]
    public void Faults_OfPosts_AreFound(Post post) =>
        Assert.True(!IsFaulty(post) || Coffee.Check(post.Utf8Json.Span).Any(problem => problem.Code == post.Code));

    [Fact]
    public void Story_OfAChangeOfMind_BringsThePlacesBack()
    {
        SurveySession session = Coffee.Start();

        Assert.Equal(["where", "often.espresso", "often.filter"], session.Answer("drinks", "yes").NewlyShown);
        Assert.Equal(["where.other"], session.Answer("where", ["kitchen", "other"]).NewlyShown);
        Assert.Equal(["where", "where.other", "often.espresso", "often.filter"], session.Answer("drinks", "no").NewlyHidden);
        Assert.True(session.Submit().IsSuccess);

        session.Answer("drinks", "yes");
        Assert.True(session["where"]?.Has("other"));
        Assert.True(session.IsShown("where.other"));
    }

    private static bool HasErrors(SurveySession session) => session.Check().HasErrors;

    private static bool IsFaulty(Post post) => post.Code is not null;
}
