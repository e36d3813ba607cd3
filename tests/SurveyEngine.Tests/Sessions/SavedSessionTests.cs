using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>A session put away and gone on with.</summary>
public sealed class SavedSessionTests
{
    private static Scenario Story() => Scenario.Of(
            Single("Q1"), Question("Q2", new TextEntry { MaxLength = 3 }, "Q1 = 'a'"), Multi("Q3").Specifying("c").OptionWhen("b", "Q1 = 'a'"),
            Number("Q4", "answered(Q2)"))
        .Answer("Q1", "b").Answer("Q2", "too long 𠮷　").Answer("Q3", ["b", "c"]).Answer("Q3.c", "kept").Answer("Q4", 5);

    [Fact]
    public void Resume_SavedSession_GoesOnWhereItWas()
    {
        SurveySession session = Story().Session;

        Scenario again = new Scenario(session.Survey.Resume(session.ToUtf8Json()).Value)
            .Shows("Q1 Q3 Q3.c").Holds("Q1", "b").Holds("Q3", ["c"]).Holds("Q3.c", "kept").HasProblems();
        Assert.Equal(session.ToJson(), again.Session.ToJson());
        again.Answer("Q1", "a").Shows("Q1 Q2 Q3 Q3.c Q4").Flips("Q2 Q4", "")
            .Holds("Q2", "too long 𠮷　").Holds("Q3", ["b", "c"]).Holds("Q4", 5).HasProblems("too_long Q2");
    }

    [Fact]
    public void ToJson_HoldsHiddenDrafts()
    {
        SurveySession session = Story().Session;

        Assert.Equal(
            $$$"""{"survey":"small","version":"1","fingerprint":"{{{session.Survey.Fingerprint}}}","drafts":{"Q1":"b","Q2":"too long 𠮷　","Q3":["b","c"],"Q3.c":"kept","Q4":5}}""",
            session.ToJson());
    }

    [Fact]
    public void Resume_UnderAnotherDefinition_IsRefused()
    {
        byte[] saved = Story().Session.ToUtf8Json();
        Survey other = Survey.Compile(SurveyOf(Single("Q1"), FreeText("Q2"), Multi("Q3").Specifying("c"), Number("Q4"))).Value;
        Survey otherId = Survey.Compile(other.Definition with { Id = "other", Version = "2" }).Value;

        Assert.Equal(["wrong_version fingerprint"], Scenario.Brief(other.Resume(saved).Problems));
        Assert.Equal(["wrong_survey survey", "wrong_version version", "wrong_version fingerprint"], Scenario.Brief(otherId.Resume(saved).Problems));
        Assert.Throws<ProblemsException>(() => other.Resume(saved).Value);
    }

    [Theory]
    [InlineData("", "malformed_json")]
    [InlineData("{", "malformed_json")]
    [InlineData("[]", "wrong_type")]
    [InlineData("""{"survey":"small","version":"1","drafts":{}}""", "wrong_version fingerprint")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F"}""", "required drafts")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","drafts":[]}""", "wrong_type drafts")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","answers":{},"drafts":{}}""", "unknown_field answers")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","drafts":{"Q1":"x"}}""", "unknown_option Q1")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","drafts":{"Q1":1}}""", "wrong_type Q1")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","drafts":{"Q2":"\u0000"}}""", "malformed_text Q2")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","drafts":{"Q9":1}}""", "unknown_field Q9")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"F","drafts":{"Q1":"a","Q1":"a"}}""", "duplicate_field Q1")]
    public void Resume_BytesThatAreNoSavedSession_IsRefused(string json, string problem)
    {
        Survey survey = Story().Session.Survey;

        Outcome<SurveySession> outcome = survey.Resume(Encoding.UTF8.GetBytes(json.Replace("\"F\"", $"\"{survey.Fingerprint}\"", StringComparison.Ordinal)));

        Assert.False(outcome.IsSuccess);
        Assert.Equal([problem], Scenario.Brief(outcome.Problems));
    }
}
