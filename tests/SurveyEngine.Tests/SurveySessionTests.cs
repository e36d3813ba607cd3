using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

/// <summary>Where misuse by the calling program throws, and bad input does not.</summary>
public sealed class SurveySessionTests
{
    private static SurveySession Session => Scenario.Of(Single("Q1"), Matrix("Q2", "1 2", MultiOf("a b"))).Session;

    [Theory]
    [InlineData("Q9")]
    [InlineData("Q1.a")]
    [InlineData("Q2")]
    [InlineData("Q2.3")]
    [InlineData("S")]
    [InlineData("質問")]
    public void Answer_OfAnUnknownField_IsRefused(string path)
    {
        Assert.Equal([$"unknown_field {path}"], Scenario.Brief(Session.Answer(path, "a").Problems));
        Assert.Equal([$"unknown_field {path}"], Scenario.Brief(Session.Enter(path, "a").Problems));
        Assert.Equal([$"unknown_field {path}"], Scenario.Brief(Session.Toggle(path, "a").Problems));
        Assert.False(Session.Clear(path).IsAccepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Q 1")]
    [InlineData("1Q")]
    [InlineData("Q1.")]
    [InlineData(".Q1")]
    [InlineData("Q1..a")]
    [InlineData("Q1/a")]
    public void Answer_ToWhatCannotBeAPath_Throws(string path)
    {
        Assert.Throws<ArgumentException>("path", () => Session.Answer(path, "a"));
        Assert.Throws<ArgumentException>("path", () => Session.Enter(path, "a"));
        Assert.Throws<ArgumentException>("path", () => Session.Toggle(path, "a"));
        Assert.Throws<ArgumentException>("path", () => Session.Clear(path));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Session.Answer(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => Session.Enter(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => Session.Enter("Q1", null!));
        Assert.Throws<ArgumentNullException>(() => Session.Answer("Q2.1", [null!]));
        Assert.Throws<ArgumentNullException>(() => Session.Toggle("Q1", null!));
        Assert.Throws<ArgumentNullException>(() => Session.View(null!));
        Assert.Throws<ArgumentNullException>(() => Session.Explain(null!));
        Assert.Throws<ArgumentNullException>(() => Session.IsShown(null!));
    }

    [Fact]
    public void Question_AboutAnUnknownField_Throws()
    {
        Assert.Throws<ArgumentException>("path", () => Session["Q9"]);
        Assert.Throws<ArgumentException>("path", () => Session.IsShown("Q9"));
        Assert.Contains("Q1", Assert.Throws<ArgumentException>("path", () => Session.Explain("q1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TrySubmit_WithAnError_GivesNoResponse()
    {
        SurveySession session = Scenario.Of(Single("Q1").Required()).Session;

        Assert.False(session.TrySubmit(out SurveyResponse? response, out IReadOnlyList<Problem> problems));
        Assert.Null(response);
        Assert.Equal(["required Q1"], Scenario.Brief(problems));
        Assert.True(session.Answer("Q1", "a").IsAccepted);
        Assert.True(session.TrySubmit(out response, out problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void Values_ReadBack_AreThoseGiven()
    {
        SurveySession session = Session;
        session.Answer("Q2.2", ["b"]);

        Assert.Equal(AnswerValueKind.Blank, session["Q1"].Kind);
        Assert.Equal(["b"], session["Q2.2"].AsOptions);
    }
}
