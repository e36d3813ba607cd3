using Guides;

namespace SurveyEngine.Tests.Docs;

/// <summary>What the how-to pages about long lists and scores show is true.</summary>
public sealed class HowToFilterTests
{
    private static readonly Survey Moving = Survey.Read(File.ReadAllBytes(Samples.PathOf("moving.json"))).Value;

    private static readonly Survey Sleep = Survey.Read(File.ReadAllBytes(Samples.PathOf("sleep.json"))).Value;

    [Fact]
    public void Surveys_OfThePages_HaveNoWarnings()
    {
        Assert.Empty(Moving.Warnings);
        Assert.Empty(Sleep.Warnings);
    }

    [Fact]
    public void Towns_OfARegion_AreItsOwn()
    {
        Assert.Equal(["oslo", "hamar"], Cascading.TownsOf(Moving, "east"));
        Assert.Equal(["bergen", "stavanger"], Cascading.TownsOf(Moving, "west"));
        Assert.False(Moving.Start().IsShown("town"));
    }

    [Fact]
    public void Town_OfAnotherRegion_CountsAsNotPickedAndComesBack()
    {
        SurveySession session = Moving.Start();
        session.Answer("region", "west");
        session.Answer("town", "bergen");

        session.Answer("region", "east");
        Assert.True(session["town"]!.Value.IsBlank);
        session.Answer("region", "west");
        Assert.Equal("bergen", session["town"]);
    }

    [Fact]
    public void Picks_OfBefore_AreAskedAbout()
    {
        SurveySession session = Moving.Start();

        SurveyChange change = session.Answer("lived", AnswerValue.Options(["oslo", "abroad"]));

        Assert.Equal(["best", "years.oslo", "years.abroad"], change.NewlyShown);
        Assert.True(session.IsShown("best.abroad"));
        Assert.False(session.IsShown("best.hamar"));
    }

    [Fact]
    public void Order_OfARespondent_IsAlwaysTheSame()
    {
        Assert.Equal(Cascading.OrderFor(Moving, "r-1"), Cascading.OrderFor(Moving, "r-1"));
        Assert.Equal("abroad", Cascading.OrderFor(Moving, "r-1").Last());
        Assert.True(Enumerable.Range(0, 20).Select(i => string.Join(' ', Cascading.OrderFor(Moving, $"r-{i}"))).Distinct(StringComparer.Ordinal).Count() > 5);
    }

    [Fact]
    public void Score_WhenEnoughIsAnswered_IsProjected()
    {
        Assert.Equal((7.5m, "bad"), Scoring.ScoreOf(Sleep, ("late", "always"), ("woke", "unknown"), ("tired", "often")));
        Assert.Equal((3m, "good"), Scoring.ScoreOf(Sleep, ("late", "seldom"), ("woke", "seldom"), ("tired", "seldom")));
        Assert.Equal((AnswerValue.Blank, AnswerValue.Blank), Scoring.ScoreOf(Sleep, ("late", "always"), ("woke", "unknown")));
    }
}
