using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What a text field takes, what it refuses, and what it keeps and reports.</summary>
public sealed class TextAnswerTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    [Theory]
    [InlineData(TextUnit.Graphemes, "𠮷か\u3099葛\U000E0100" + Family, 4)]
    [InlineData(TextUnit.CodePoints, "𠮷か\u3099葛\U000E0100" + Family, 12)]
    [InlineData(TextUnit.Utf16, "𠮷か\u3099葛\U000E0100" + Family, 18)]
    [InlineData(TextUnit.Graphemes, "a\r\nb\rc\n", 6)]
    [InlineData(TextUnit.CodePoints, "a\r\nb\rc\n", 6)]
    [InlineData(TextUnit.Utf16, "a\r\nb\rc\n", 6)]
    public void Length_InEachUnit_IsCounted(TextUnit unit, string text, int length)
    {
        Question Limited(int max) => Question("Q1", new TextEntry { MaxLength = max, CountAs = unit, Multiline = true });

        Scenario.Of(Limited(length)).Answer("Q1", text).IsTaken().Reports();
        Scenario over = Scenario.Of(Limited(length - 1)).Answer("Q1", text).IsTaken().Reports("too_long Q1");
        Problem problem = Assert.Single(over.LastChange!.Problems);
        Assert.Equal((length, length - 1), (problem["length"], problem["limit"]));
    }

    [Fact]
    public void Length_OverTheLimit_IsKeptWhole() =>
        Scenario.Of(Question("Q1", new TextEntry { MaxLength = 3 }))
            .Answer("Q1", "abcdef").IsTaken().Reports("too_long Q1").Holds("Q1", "abcdef").HasProblems("too_long Q1");

    [Fact]
    public void MinLength_SpeaksOfATextThatIsThere() =>
        Scenario.Of(Question("Q1", new TextEntry { MinLength = 3 }))
            .HasProblems()
            .Answer("Q1", "葛\U000E0100葛").IsTaken().Reports("too_short Q1")
            .Answer("Q1", "abc").Reports()
            .Answer("Q1", "  ").Reports();

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\nb")]
    public void LineBreak_InATextOfOneLine_IsBadFormat(string text)
    {
        Scenario.Of(Question("Q1", new TextEntry())).Answer("Q1", text).IsTaken().Reports("bad_format Q1").Holds("Q1", "a\nb");
        Scenario.Of(Question("Q1", new TextEntry { Multiline = true })).Answer("Q1", text).IsTaken().Reports().Holds("Q1", "a\nb");
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("a\u0007b")]
    [InlineData("a\u007Fb")]
    [InlineData("a\u009Bb")]
    public void Text_ThatNoTextMayHold_IsRefused(string text) =>
        Scenario.Of(FreeText("Q1")).Answer("Q1", text).IsRefused("malformed_text Q1").Holds("Q1", default);

    // Attributes cannot hold such a text.
    [Fact]
    public void Text_WithALoneSurrogate_IsRefused() =>
        Scenario.Of(FreeText("Q1"))
            .Answer("Q1", "a\uD842").IsRefused("malformed_text Q1")
            .Answer("Q1", "\uDFB7a").IsRefused("malformed_text Q1")
            .Enter("Q1", "a\uDFB7\uD842").IsRefused("malformed_text Q1");

    [Fact]
    public void Text_WithTabsAndOtherScripts_IsTaken() =>
        Scenario.Of(FreeText("Q1")).Answer("Q1", "\ta 　é العربية\u200D\uFFFD").IsTaken().Reports();

    [Fact]
    public void Text_OverTheTechnicalCap_IsRefused()
    {
        string cluster = "e" + new string('\u0301', 32_768);
        Scenario story = Scenario.Of(Question("Q1", new TextEntry { MaxLength = 10 }))
            .Answer("Q1", new string('a', 65_536)).IsTaken().Reports("too_long Q1")
            .Answer("Q1", new string('a', 65_537)).IsRefused("too_large Q1")
            .Answer("Q1", cluster).IsRefused("too_large Q1");

        Problem problem = Assert.Single(story.LastChange!.Problems);
        Assert.Equal((65_537, 65_536), (problem["size"], problem["limit"]));
        story.Answer("Q1", cluster[..^1]).IsTaken().Reports();
    }

    [Theory]
    [InlineData(TextFormat.Email, "a@b.c", true)]
    [InlineData(TextFormat.Email, " a@b.c", false)]
    [InlineData(TextFormat.Ascii, "Half-width 1 (~)!", true)]
    [InlineData(TextFormat.Ascii, "ｆｕｌｌ", false)]
    [InlineData(TextFormat.Ascii, "é", false)]
    [InlineData(TextFormat.Ascii, "a\tb", false)]
    public void Format_IsHeld(TextFormat format, string text, bool holds)
    {
        Scenario story = Scenario.Of(Question("Q1", new TextEntry { Format = format })).Answer("Q1", text).IsTaken();

        if (holds)
            story.Reports();
        else
            story.Reports("bad_format Q1");
    }

    [Theory]
    [InlineData("[0-9]{3}-[0-9]{4}", "123-4567", true)]
    [InlineData("[0-9]{3}-[0-9]{4}", "x123-4567", false)]
    [InlineData("[0-9]{3}-[0-9]{4}", "123-45678", false)]
    [InlineData("a|b", "b", true)]
    [InlineData("a|b", "ab", false)]
    [InlineData("a", "a\n", false)]
    [InlineData("", "a", false)]
    public void Pattern_IsMatchedWhole(string pattern, string text, bool holds)
    {
        Scenario story = Scenario.Of(Question("Q1", new TextEntry { Pattern = pattern, Multiline = true })).Answer("Q1", text).IsTaken();

        if (holds)
            story.Reports();
        else
            Assert.Equal("pattern", Assert.Single(story.LastChange!.Problems)["format"]);
    }

    [Fact]
    public void Faults_OfOneText_AreAllReported() =>
        Scenario.Of(Question("Q1", new TextEntry { MaxLength = 2, Format = TextFormat.Email }))
            .Answer("Q1", "nobody").Reports("too_long Q1", "bad_format Q1");

    [Fact]
    public void Type_ThatIsNoText_IsRefused() =>
        Scenario.Of(FreeText("Q1")).Answer("Q1", 5).IsRefused("wrong_type Q1").Answer("Q1", ["a"]).IsRefused("wrong_type Q1");
}
