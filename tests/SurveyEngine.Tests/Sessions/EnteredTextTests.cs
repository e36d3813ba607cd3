using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>What was typed and is no value is not forgotten: it stands in the field until it is corrected.</summary>
public sealed class EnteredTextTests
{
    private static Scenario Story() => Scenario.Of(
        Number("N").Required(), FreeText("T", "N > 2"), Question("M", new MultiChoice { Options = OptionsOf("a b") }), Number("H", "M has 'a'"));

    /// <summary>Found in public reports (eq-survey-runner#383, survey-library#11088, enketo#108).</summary>
    [Fact]
    public void Enter_TextThatIsNoValue_TakesThePlaceOfTheAnswer()
    {
        Scenario story = Story().Answer("N", 5).Answer("T", "x").Enter("N", "12a").IsRefused("wrong_type N", hides: "T");

        story.Holds("N", default).HasProblems("wrong_type N").Shows("N M");
        Outcome<SurveyResponse> submitted = story.Session.Submit();
        Assert.False(submitted.IsSuccess);
        Assert.Equal(["wrong_type N"], Scenario.Brief(submitted.Problems));
        SurveyView view = story.Session.View("en");
        Assert.Equal(["wrong_type N"], view.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal(new SurveyProgress { ShownCount = 2, AnsweredCount = 0, RequiredBlankCount = 1 }, view.Progress);
        Assert.Equal(("12a", false), (ViewOf(story.Session, "N").Entered, ViewOf(story.Session, "N").Answered));
    }

    [Theory]
    [InlineData("N", "12a", "wrong_type N")]
    [InlineData("N", "1.200", "ambiguous_number N")]
    [InlineData("N", "99999999999999999999999999999999", "above_maximum N")]
    [InlineData("M", "a, x", "unknown_option M")]
    public void Enter_TextThatIsNoValue_IsSavedAndResumed(string path, string typed, string problem)
    {
        SurveySession session = Story().Answer("N", 1).Enter(path, typed).Session;

        Scenario again = new(session.Survey.Resume(session.ToUtf8Json()).Value);

        Assert.Equal(typed, ViewOf(again.Session, path).Entered);
        Assert.Equal(session.ToJson(), again.Session.ToJson());
        again.HasProblems(problem).Clear(path);
        Assert.DoesNotContain("entered", again.Session.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,200", "de-CH", "ambiguous_number N")]
    [InlineData("0.500", "de", "wrong_type N")]
    [InlineData("1,200", "no tag\ud800", "ambiguous_number N")]
    public void Enter_InALanguage_IsResumedInThatLanguage(string typed, string language, string problem)
    {
        Scenario story = Story().Enter("N", typed, language).IsRefused(problem);

        Scenario again = new(story.Session.Survey.Resume(story.Session.ToUtf8Json()).Value);

        again.HasProblems(problem);
        Assert.Equal(story.Session.ToJson(), again.Session.ToJson());
    }

    [Fact]
    public void NextEntry_ReplacesIt()
    {
        Scenario story = Story().Enter("N", "x").Enter("N", "y");
        Assert.Equal("y", ViewOf(story.Session, "N").Entered);

        story.Answer("N", "refused").IsRefused("wrong_type N");
        Assert.Equal("y", ViewOf(story.Session, "N").Entered);

        story.Enter("N", "7").IsTaken().Reports().Holds("N", 7).HasProblems();
        Assert.Null(ViewOf(story.Session, "N").Entered);
        story.Enter("N", "x").Answer("N", 8).IsTaken().HasProblems().Enter("N", "x").Clear("N").HasProblems("required N")
            .Enter("N", "x").Enter("N", " ").IsTaken().HasProblems("required N");
        story.Answer("N", 1).Enter("M", "x").HasProblems("unknown_option M").Toggle("M", "b").HasProblems().Holds("M", ["b"]);
    }

    [Fact]
    public void HiddenField_KeepsItAndBlocksNothing()
    {
        Scenario story = Story().Answer("N", 1).Answer("M", "a").Answer("M", ["a"]).Enter("H", "many").IsRefused("wrong_type H").HasProblems("wrong_type H");

        story.Answer("M", ["b"]).HasProblems().Submit();
        story.Enter("H", "more").IsRefused("wrong_type H");
        story.Answer("M", ["a"]).HasProblems("wrong_type H");
        Assert.Equal("more", ViewOf(story.Session, "H").Entered);
    }

    [Theory]
    [InlineData('\0', 1, "malformed_text N")]
    [InlineData('\ud800', 1, "malformed_text N")]
    [InlineData('x', 70_000, "too_large N")]
    public void Enter_TextThatNoFieldCanHold_ChangesNothing(char typed, int count, string problem) =>
        Story().Answer("N", 5).Enter("N", new string(typed, count)).IsRefused(problem).Holds("N", 5);

    [Fact]
    public void ToJson_HoldsWhatWasEntered()
    {
        SurveySession session = Story().Answer("N", 5).Enter("M", "x").Enter("N", "0.500", "de").Session;

        Assert.Equal(
            $$$"""{"survey":"small","version":"1","fingerprint":"{{{session.Survey.Fingerprint}}}","drafts":{},"entered":{"N":["0.500","de"],"M":"x"}}""",
            session.ToJson());
    }

    [Theory]
    [InlineData("""{"N":"x"}""", "")]
    [InlineData("""{"N":"5"}""", "")]
    [InlineData("""{"N":" "}""", "")]
    [InlineData("""{"T":"any"}""", "")]
    [InlineData("""{"N":["x","de"]}""", "")]
    [InlineData("[]", "wrong_type entered")]
    [InlineData("""{"N":5}""", "wrong_type N")]
    [InlineData("""{"N":null}""", "wrong_type N")]
    [InlineData("""{"N":[]}""", "wrong_type N")]
    [InlineData("""{"N":["x","de",""]}""", "wrong_type N")]
    [InlineData("""{"N":["x",1]}""", "wrong_type N")]
    [InlineData("""{"N":{}}""", "wrong_type N")]
    [InlineData("""{"N":"\u0000"}""", "malformed_text N")]
    [InlineData("""{"N":"x","N":"x"}""", "duplicate_field N")]
    [InlineData("""{"M":"x"}""", "duplicate_field M")]
    [InlineData("""{"Q9":"x"}""", "unknown_field Q9")]
    [InlineData("""{"N":"x"},"entered":{}""", "duplicate_field entered")]
    public void Resume_AnyEntered_IsReadStrictly(string entered, string problem)
    {
        Survey survey = Story().Session.Survey;
        string header = $"\"survey\":\"small\",\"version\":\"1\",\"fingerprint\":\"{survey.Fingerprint}\"";
        string drafts = "\"drafts\":{\"M\":[\"a\"]}";

        foreach (string json in new[] { $"{{{header},{drafts},\"entered\":{entered}}}", $"{{{header},\"entered\":{entered},{drafts}}}" })
        {
            Assert.Equal(problem.Length == 0 ? [] : [problem], Scenario.Brief(survey.Resume(Encoding.UTF8.GetBytes(json)).Problems));
        }
    }

    [Fact]
    public void Resume_EnteredThatIsAValueByNow_IsTheAnswer()
    {
        Survey survey = Story().Session.Survey;
        string json = $$$"""{"survey":"small","version":"1","fingerprint":"{{{survey.Fingerprint}}}","drafts":{},"entered":{"N":"5"}}""";

        new Scenario(survey.Resume(Encoding.UTF8.GetBytes(json)).Value).Holds("N", 5).HasProblems();
    }

    [Fact]
    public void Response_WithEntered_IsRefused() =>
        Assert.Equal(
            ["unknown_field entered"],
            Scenario.Brief(Story().Session.Survey.Check("""{"survey":"small","version":"1","answers":{"N":1},"entered":{}}"""u8)));

    private static FieldView ViewOf(SurveySession session, string path) =>
        session.View("en").Sections[0].Items.OfType<QuestionView>().SelectMany(question => question.Fields).Single(field => field.Path == path);
}
