using SurveyEngine.Model;
using SurveyEngine.Testing.Xunit;

namespace SurveyEngine.Testing.Tests.SurveyProperties;

#pragma warning disable xUnit1000 // Most of these fail: they are run by SurveyPropertyTests alone.

/// <summary>Properties that hold or fail in every way.</summary>
internal sealed class CoffeeProperties
{
    internal static SurveyDefinition Coffee { get; } = new()
    {
        Id = "coffee",
        Version = "1.0.0",
        Language = "en",
        Title = "Coffee at work",
        Sections =
        [
            new Section
            {
                Id = "S1",
                Title = "Habits",
                Items =
                [
                    new Question { Id = "drinks", Prompt = "Do you drink coffee?", Kind = new SingleChoice { Options = [new("y", "Yes"), new("n", "No")] } },
                    new Question { Id = "cups", Prompt = "How many cups?", VisibleWhen = "drinks = 'y'", Kind = new NumberEntry { Min = 0 } },
                ],
            },
        ],
    };

    [SurveyProperty(nameof(Coffee), MaxTest = 20)]
    [Reaches("drinks = 'n'")]
    [Reaches(nameof(DrinksCoffee), AtLeast = 0.1)]
    public void Holds(SurveySession session) => Assert.Equal(session["drinks"] == "y", session.IsShown("cups"));

    [SurveyProperty(nameof(Coffee))]
    public void Fails(SurveySession session) => Assert.False(session.IsShown("cups"), "Nobody should be asked for cups.");

    [SurveyProperty(nameof(Coffee))]
    public bool IsFalse(Respondent respondent) => !respondent.Play().IsShown("cups");

    [SurveyProperty(nameof(Coffee))]
    public async Task FailsLater(Respondent respondent)
    {
        await Task.Yield();
        Assert.False(respondent.Play().IsShown("cups"), "Nobody should be asked for cups.");
    }

    [SurveyProperty(nameof(Coffee))]
    public void FailsForSeveral(Respondent respondent, int number) =>
        Assert.False(respondent.Play().IsShown("cups") && number > 2, "Not so many.");

    [SurveyProperty(nameof(Coffee))]
    [Reaches("cups > 100 and cups < 100")]
    public void NeverReachesACondition(Respondent respondent) => Assert.NotNull(respondent);

    [SurveyProperty(nameof(Coffee))]
    [Reaches(nameof(IsTea))]
    public void NeverReachesWhatAMethodTells(Respondent respondent) => Assert.NotNull(respondent);

    [SurveyProperty(nameof(Coffee))]
    [Reaches("tea = 'y'")]
    public void ReachesNoFieldOfTheSurvey(Respondent respondent) => Assert.NotNull(respondent);

    [SurveyProperty]
    [Reaches("drinks = 'y'")]
    public void ReachesAConditionOfNoSurvey(Respondent respondent) => Assert.NotNull(respondent);

    [SurveyProperty(nameof(Coffee))]
    [Reaches("drinks = 'y'")]
    public void ReachesAConditionOfNobody(Post post) => Assert.NotNull(post);

    [SurveyProperty(nameof(Coffee))]
    [Reaches(nameof(DrinksCoffee))]
    public void ReachesWhatItDoesNotTake(Post post) => Assert.NotNull(post);

    [SurveyProperty("Tea")]
    public void HasNoSurvey(Respondent respondent) => Assert.NotNull(respondent);

    [SurveyProperty(nameof(Coffee))]
    public void TakesTwoSessions(SurveySession one, SurveySession other) => Assert.NotSame(one, other);

    [SurveyProperty(nameof(Coffee))]
    public int ReturnsANumber(Respondent respondent) => respondent.Steps.Count;

    [SurveyProperty(nameof(Coffee), Skip = "Not today.")]
    public void IsSkipped(Respondent respondent) => Assert.NotNull(respondent);

    [SurveyProperty(nameof(Coffee), MaxTest = 3, Verbose = true)]
    public void Tells(int number) => Assert.Equal(number, number);

    private static bool DrinksCoffee(SurveySession session) => session["drinks"] == "y";

    private static bool IsTea(Respondent respondent) => respondent.Survey.Id == "tea";
}
