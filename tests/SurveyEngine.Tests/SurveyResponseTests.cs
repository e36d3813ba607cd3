using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests;

public sealed class SurveyResponseTests
{
    [Fact]
    public void ToJson_IsFlatAndInDefinitionOrder()
    {
        Scenario story = Scenario.Of(
                Single("Q1"), Multi("Q2").Specifying("b"), Matrix("Q3", "1 2", SingleOf("a b")), Number("Q4"), FreeText("Q5"), FreeText("Q6"))
            .Answer("Q5", "…").Answer("Q4", 1200.50m).Answer("Q3.1", "a").Answer("Q2", ["b", "a"]).Answer("Q2.b", "the lab").Answer("Q1", "c");

        Assert.Equal(
            $$$"""{"survey":"small","version":"1","fingerprint":"{{{story.Session.Survey.Fingerprint}}}","answers":{"Q1":"c","Q2":["a","b"],"Q2.b":"the lab","Q3.1":"a","Q4":1200.5,"Q5":"…"}}""",
            story.Submit().ToJson());
    }

    [Theory]
    [InlineData("葛\U000E0100飾区 𠮷野家")]
    [InlineData("a　b\u00A0c\u2003d")]
    [InlineData("👨‍👩‍👧‍👦 <b>&'+</b>")]
    [InlineData("\uFEFF\uFFFD\uE000\u200B")]
    public void ToJson_ReadableCharacters_AreNotEscaped(string text) =>
        Assert.Contains($"\"Q1\":\"{text}\"", Scenario.Of(FreeText("Q1")).Answer("Q1", text).Submit().ToJson(), StringComparison.Ordinal);

    [Fact]
    public void ToJson_WhatJsonForces_IsEscaped() =>
        Assert.EndsWith(
            "\"Q1\":\"\\\"\\\\\\t\\n\"}}",
            Scenario.Of(Question("Q1", new TextEntry { Multiline = true })).Answer("Q1", "\"\\\t\n").Submit().ToJson(),
            StringComparison.Ordinal);

    [Fact]
    public void ToJson_ReadAgain_IsTheSameResponse()
    {
        Scenario story = Scenario.Of(Single("質問"), Multi("Q2", "一 二").Specifying("二"), Number("Q3"), Question("Q4", new TextEntry { Multiline = true }))
            .Answer("質問", "a").Answer("Q2", ["二"]).Answer("Q2.二", "𠮷\"\\").Answer("Q3", decimal.MinValue).Answer("Q4", "a\r\n\tb");
        SurveyResponse response = story.Submit();

        SurveyResponse again = story.Session.Survey.ReadResponse(response.ToUtf8Json()).Value;
        Assert.Equal(response.Answers, again.Answers);
        Assert.Equal(response.ToJson(), again.ToJson());
        Assert.Empty(story.Session.Survey.Check(response.ToUtf8Json()));
    }

    [Fact]
    public void Response_DoesNotChangeWithTheSession()
    {
        Scenario story = Scenario.Of(Single("Q1"), Number("Q2"), FreeText("Q3")).Answer("Q1", "a").Answer("Q2", 1).Answer("Q3", "x");
        SurveyResponse response = story.Submit();
        story.Answer("Q1", "b").Clear("Q2").Answer("Q3", "y");

        Assert.Equal(("a", 1m, "x"), (response["Q1"]?.AsText, response["Q2"]?.AsNumber, response["Q3"]?.AsText));
    }

    [Fact]
    public void Response_OfABlankField_IsBlank_AndOfAnUnknownOne_Nothing()
    {
        SurveyResponse response = Scenario.Of(FreeText("Q1")).Submit();

        Assert.Equal((AnswerValue.Blank, null), (response["Q1"], response["nothing"]));
        Assert.Equal(("small", "1"), (response.SurveyId, response.Version));
        Assert.StartsWith("sha256:", response.Fingerprint, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_TellsNoAnswer() =>
        Assert.Equal("Response to small 1", Scenario.Of(FreeText("Q1")).Answer("Q1", "private").Submit().ToString());

    [Fact]
    public void ToUtf8Json_IsThatOfToJson()
    {
        SurveyResponse response = Scenario.Of(FreeText("Q1")).Answer("Q1", "調査").Submit();

        Assert.Equal(response.ToJson(), Encoding.UTF8.GetString(response.ToUtf8Json()));
    }
}
