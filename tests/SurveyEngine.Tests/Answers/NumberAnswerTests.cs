using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What a number field takes, what it refuses, and what it keeps and reports.</summary>
public sealed class NumberAnswerTests
{
    [Fact]
    public void Limits_AreBothIncluded() =>
        Scenario.Of(Question("Q1", new NumberEntry { Min = -1.5m, Max = 10 }))
            .Answer("Q1", -1.5m).IsTaken().Reports()
            .Answer("Q1", 10).IsTaken().Reports()
            .Answer("Q1", -1.51m).IsTaken().Reports("below_minimum Q1").Holds("Q1", -1.51m)
            .Answer("Q1", 10.01m).IsTaken().Reports("above_maximum Q1").Holds("Q1", 10.01m);

    [Theory]
    [InlineData("10.00", null)]
    [InlineData("10.50", null)]
    [InlineData("10.55", 2)]
    [InlineData("10.550", 2)]
    [InlineData("0.0000000000000000000000000001", 28)]
    public void Decimals_TrailingZerosAside_AreCounted(string typed, int? decimals)
    {
        Scenario story = Scenario.Of(Question("Q1", new NumberEntry { Decimals = 1 })).Enter("Q1", typed, "en").IsTaken();

        Problem? problem = story.LastChange!.Problems.SingleOrDefault();
        Assert.Equal(decimals, problem?["decimals"]);
        Assert.Equal(decimals is null ? null : "too_many_decimals", problem?.Code);
    }

    [Fact]
    public void Decimals_WithoutLimit_MayBeAnyNumber() =>
        Scenario.Of(Number("Q1")).Answer("Q1", 0.0000000000000000000000000001m).IsTaken().Reports();

    [Theory]
    [InlineData("79228162514264337593543950336", "above_maximum Q1", "1000")]
    [InlineData("-79228162514264337593543950336", "below_minimum Q1", "-1000")]
    public void Number_BeyondDecimal_IsRefused(string typed, string problem, string limit)
    {
        Scenario story = Scenario.Of(Question("Q1", new NumberEntry { Min = -1000, Max = 1000 })).Enter("Q1", typed).IsRefused(problem);

        Assert.Equal(limit, story.LastChange!.Problems[0].Arguments.Single().Text);
    }

    [Fact]
    public void Number_TooPreciseToBeHeld_IsRefused()
    {
        Scenario.Of(Number("Q1")).Enter("Q1", "0." + new string('0', 29) + "1").IsRefused("too_many_decimals Q1");
        Problem problem = Scenario.Of(Number("Q1")).Enter("Q1", "9999999999999999999999999999.9").LastChange!.Problems[0];
        Assert.Equal((1, 0), (problem["decimals"], problem["limit"]));
    }

    [Theory]
    [InlineData(null, 28)]
    [InlineData(2, 2)]
    public void Number_TooPreciseToBeHeld_IsHeldToTheLowerLimit(int? decimals, int limit)
    {
        Scenario story = Scenario.Of(Question("Q1", new NumberEntry { Decimals = decimals })).Enter("Q1", "0." + new string('0', 29) + "1");

        Assert.Equal(limit, story.LastChange!.Problems[0]["limit"]);
    }

    [Fact]
    public void Number_IsKeptInOneForm()
    {
        Scenario story = Scenario.Of(Number("Q1"), Number("Q2"), Number("Q3"), Number("Q4"))
            .Answer("Q1", 10.00m).Answer("Q2", decimal.Negate(0.0m)).Answer("Q3", decimal.MaxValue).Answer("Q4", 0.1000000000000000000000000000m);

        Assert.Equal(("10", "0", "0.1"), (story.Session["Q1"].ToString(), story.Session["Q2"].ToString(), story.Session["Q4"].ToString()));
        Assert.Contains("\"answers\":{\"Q1\":10,\"Q2\":0,\"Q3\":79228162514264337593543950335,\"Q4\":0.1}", story.Submit().ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Type_ThatIsNoNumber_IsRefused() =>
        Scenario.Of(Number("Q1")).Answer("Q1", "5").IsRefused("wrong_type Q1").Answer("Q1", ["5"]).IsRefused("wrong_type Q1");
}
