using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>A session that begins with the answers of a response, complete or not.</summary>
public sealed class StartFromTests
{
    private readonly Posting _response = Posting.To(
        Single("Q1"), Question("Q2", new TextEntry { MaxLength = 3 }, "Q1 = 'a'"), Multi("Q3").OptionWhen("b", "Q1 = 'a'"), Number("Q4", "answered(Q2)"));

    [Theory]
    [InlineData("""{"Q1":"b","Q2":"long one","Q3":["b","c"]}""")]
    [InlineData("""{"Q3":["c","b"],"Q2":"long one","Q1":"b"}""")]
    public void StartFrom_HiddenAnswers_AreDrafts(string answers)
    {
        (SurveySession? session, ProblemList problems) = _response.Survey.StartFrom(_response.Bytes(answers));
        Assert.NotNull(session);

        Assert.Empty(problems);
        new Scenario(session).Shows("Q1 Q3").Holds("Q3", ["c"]).HasProblems()
            .Answer("Q1", "a").Shows("Q1 Q2 Q3 Q4").Holds("Q2", "long one").Holds("Q3", ["b", "c"]).HasProblems("too_long Q2");
    }

    [Fact]
    public void StartFrom_WhatCannotBeAnAnswer_IsLeftOutAndReported()
    {
        byte[] response = _response.Bytes("""{"Q1":"b","Q2":5,"Q3":"c","Q9":"x"}""");
        (SurveySession? session, ProblemList problems) = _response.Survey.StartFrom(response);
        Assert.NotNull(session);

        Assert.Equal(["wrong_type Q2", "wrong_type Q3", "unknown_field Q9"], Scenario.Brief(problems));
        Assert.Equal(problems, _response.Survey.Check(response, HiddenAnswers.Keep));
        new Scenario(session).Shows("Q1 Q3").Holds("Q3", AnswerValue.Blank);
    }

    [Theory]
    [InlineData("", "malformed_json")]
    [InlineData("[]", "wrong_type")]
    public void StartFrom_NoResponse_GivesNoSession(string json, string problem)
    {
        (SurveySession? session, ProblemList problems) = _response.Survey.StartFrom(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Null(session);
        Assert.Equal(problem, Assert.Single(problems).Code);
    }

    [Fact]
    public void TooLarge_OfAHost_SaysSizeAndLimit() => Assert.Equal(
        "The input is too large: 5000000000 bytes; at most 4194304 are allowed.", Problem.TooLarge(5_000_000_000, 4_194_304).Message("en"));
}
