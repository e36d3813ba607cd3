using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What a person types is made what was meant, and no more than that.</summary>
public sealed class EnteringTests
{
    [Fact]
    public void Number_OfTenThousandDigits_IsRefusedQuickly() =>
        Scenario.Of(Number("Q1")).Enter("Q1", new string('9', 10_000)).IsRefused("above_maximum Q1");

    [Fact]
    public void Email_LosesWidthAndWhiteSpace() =>
        Scenario.Of(Question("Q1", new TextEntry { Format = TextFormat.Email }))
            .Enter("Q1", "　ｓｏｃ＠ｅｘａｍｐｌｅ．ｊｐ \n").IsTaken().Reports().Holds("Q1", "soc@example.jp")
            .Answer("Q1", " soc@example.jp").IsTaken().Reports("bad_format Q1").Holds("Q1", " soc@example.jp");

    [Fact]
    public void FreeText_KeepsEveryCharacter() =>
        Scenario.Of(Question("Q1", new TextEntry { Multiline = true }), Question("Q2", new TextEntry { Format = TextFormat.Ascii }))
            .Enter("Q1", " １，２００　\t").Holds("Q1", " １，２００　\t")
            .Enter("Q1", "a\r\nb\rc").Holds("Q1", "a\nb\nc")
            .Enter("Q2", "Ａ").Reports("bad_format Q2").Holds("Q2", "Ａ");

    [Fact]
    public void Single_IsTypedByItsCode() =>
        Scenario.Of(Single("Q1", "a b １"))
            .Enter("Q1", " ｂ ").IsTaken().Holds("Q1", "b")
            .Enter("Q1", "１").IsTaken().Holds("Q1", "１")
            .Enter("Q1", "a b").IsRefused("unknown_option Q1");

    [Theory]
    [InlineData("a,c")]
    [InlineData("c a")]
    [InlineData("ａ、ｃ")]
    [InlineData(" a ，　c ,")]
    [InlineData("a\nc")]
    public void Multi_IsTypedAsAListOfCodes(string typed) => Scenario.Of(Multi("Q1")).Enter("Q1", typed).IsTaken().Reports().Holds("Q1", ["a", "c"]);

    [Fact]
    public void Multi_WithAnUnknownCode_IsRefused() =>
        Scenario.Of(Multi("Q1")).Enter("Q1", "a, x").IsRefused("unknown_option Q1");

    [Theory]
    [InlineData("")]
    [InlineData(" 　\t")]
    public void Blank_ClearsAnyField(string typed)
    {
        Scenario story = Scenario.Of(Single("Q1"), Multi("Q2"), Number("Q3"), FreeText("Q4"))
            .Enter("Q1", "a").Enter("Q2", "a").Enter("Q3", "1").Enter("Q4", "x");
        foreach (string path in story.Session.Survey.FieldPaths)
            story.Enter(path, typed).IsTaken().Holds(path, default);
    }

    [Fact]
    public void Multi_OfSeparatorsAlone_IsBlank() => Scenario.Of(Multi("Q1")).Enter("Q1", "a").Enter("Q1", " , 、").IsTaken().Holds("Q1", default);
}
