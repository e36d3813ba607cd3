using System.Text;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>A saved session where a response is wanted, and the other way round.</summary>
public sealed class WrongDocumentTests
{
    private readonly Survey _survey = Survey.Compile(SurveyOf(FreeText("Q1").Required(), FreeText("Q2"))).Value;

    [Fact]
    public void StartFrom_SavedSession_GivesNoSession()
    {
        byte[] saved = Answered().ToUtf8Json();

        (SurveySession? session, ProblemList problems) = _survey.StartFrom(saved);
        Assert.Null(session);
        Assert.Equal("wrong_document drafts", Assert.Single(Scenario.Brief(problems)));
        Assert.Equal("This is a saved session; a response is needed here.", problems[0].Message("en"));
        Assert.Equal(problems, _survey.Check(saved));
        Assert.Equal(problems, _survey.ReadResponse(saved).Problems);
        Assert.False(new ResponseRow(_survey).TryRead(saved, HiddenAnswers.Drop, out ProblemList ofRow));
        Assert.Equal(problems, ofRow);
    }

    [Fact]
    public void Resume_Response_IsRefused()
    {
        SurveyResponse response = Answered().Submit().Value;

        Outcome<SurveySession> resumed = _survey.Resume(response.ToUtf8Json());

        Assert.Equal("wrong_document answers", Assert.Single(Scenario.Brief(resumed.Problems)));
        Assert.Equal("保存したセッションが必要ですが、回答データが指定されています。", resumed.Problems[0].Message("ja"));
    }

    [Theory]
    [InlineData("""{"drafts":{"Q1":"a"},"survey":"other"}""", "wrong_document drafts")]
    [InlineData("""{"dr\u0061fts":5}""", "wrong_document drafts")]
    [InlineData("""{"survey":"small","version":"1","drafts":{},"answers":{"Q1":"a"}}""", "unknown_field drafts")]
    [InlineData("""{"drafts":{}""", "malformed_json")]
    public void Check_DocumentWithDrafts_SaysOneThing(string json, string problem) =>
        Assert.Equal(problem, Assert.Single(Scenario.Brief(_survey.Check(Encoding.UTF8.GetBytes(json)))).TrimEnd());

    private SurveySession Answered()
    {
        SurveySession session = _survey.Start();
        session.Answer("Q1", "a");
        return session;
    }
}
