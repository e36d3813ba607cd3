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
    [InlineData("\ud800")]
    public void Answer_ToWhatIsNoField_IsRefused(string path)
    {
        SurveySession session = Session;
        SurveyChange[] changes = [session.Answer(path, "a"), session.Enter(path, "a"), session.Toggle(path, "a"), session.Clear(path)];

        Assert.All(changes, change => Assert.Equal((false, ProblemCodes.UnknownField), (change.IsAccepted, Assert.Single(change.Problems).Code)));
        Assert.Null(session[path]);
        Assert.Null(session.Draft(path));
        Assert.False(session.IsShown(path));
        Assert.Equal(ProblemCodes.UnknownField, Assert.Single(session.Explain(path).Problems).Code);
        Assert.Null(session.View("en", path));
    }

    [Fact]
    public void Answer_Null_Clears()
    {
        SurveySession session = Session;
        session.Answer("Q1", "a");

        Assert.True(session.Answer("Q1", null).IsAccepted);
        Assert.True(session["Q1"] is { IsBlank: true });
    }

    [Fact]
    public void Answers_OfASession_SayWhatTheyAre()
    {
        SurveySession session = Scenario.Of(Single("Q1"), Multi("Q2"), Number("N1"), FreeText("T1"))
            .Answer("Q1", "a").Answer("Q2", ["a"]).Answer("N1", 1).Answer("T1", "x").Session;

        Assert.Equal(
            [AnswerValueKind.Option, AnswerValueKind.Options, AnswerValueKind.Number, AnswerValueKind.Text],
            session.Survey.FieldPaths.Select(path => session[path]!.Value.Kind));
        Assert.True(session["Q2"]?.Has("a"));
        Assert.Equal(1, session["N1"]?.AsNumber);
    }

    [Fact]
    public void Draft_OfAHiddenField_IsItsAnswer()
    {
        SurveySession session = Scenario.Of(Single("Q1"), FreeText("T1", "Q1 = 'a'")).Answer("T1", "x").Session;

        Assert.Equal((AnswerValue.Blank, "x"), (session["T1"], session.Draft("T1")));
    }

    [Fact]
    public void IsShown_OfAnyPart_IsWhatItsExplanationSays()
    {
        SurveySession session = Scenario.Of(
            Single("Q1"), Matrix("Q2", "1 2", MultiOf("a b")), Multi("Q3", when: "Q1 = 'a'").OptionWhen("b", "Q1 = 'a'")).Session;
        string[] parts = ["S", "Q1", "Q1.a", "Q2", "Q2.1", "Q2.1.b", "Q3", "Q3.a", "Q3.b"];

        Assert.Equal(["S", "Q1", "Q1.a", "Q2", "Q2.1", "Q2.1.b"], parts.Where(session.IsShown));
        session.Answer("Q1", "a");
        Assert.Equal(parts, parts.Where(session.IsShown));
        Assert.All(parts, part => Assert.Equal(session.IsShown(part), session.Explain(part).Value.IsShown));
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
    public void UnknownPath_NearAKnownOne_HintsAtIt()
    {
        Assert.Equal("Q1", Session.Answer("q1", "a").Problems[0]["nearest"]);
        Assert.Equal("Q1", Session.Explain("q1").Problems[0]["nearest"]);
    }

    [Fact]
    public void Submit_WithAnError_GivesNoResponse()
    {
        SurveySession session = Scenario.Of(Single("Q1").Required()).Session;

        (SurveyResponse? response, ProblemList problems) = session.Submit();
        Assert.Null(response);
        Assert.Equal(["required Q1"], Scenario.Brief(problems));
        Assert.True(session.Answer("Q1", "a").IsAccepted);
        (response, problems) = session.Submit();
        Assert.NotNull(response);
        Assert.Empty(problems);
    }

    [Fact]
    public void Values_ReadBack_AreThoseGiven()
    {
        SurveySession session = Session;
        session.Answer("Q2.2", ["b"]);

        Assert.Equal(AnswerValueKind.Blank, session["Q1"]?.Kind);
        Assert.Equal(["b"], session["Q2.2"]?.AsOptions);
    }
}
