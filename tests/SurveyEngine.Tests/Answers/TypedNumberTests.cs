using System.Globalization;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>Numbers as people type them: read as they were meant, or refused; never guessed.</summary>
public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("1,200", 1200)]
    [InlineData("１，２００", 1200)]
    [InlineData("１2００", 1200)]
    [InlineData("  1200　", 1200)]
    [InlineData("\u200e1\u200b200\u00ad", 1200)]
    [InlineData("＋１２００．０", 1200)]
    [InlineData("1200.", 1200)]
    [InlineData(".5", 0.5)]
    [InlineData("0.500", 0.5)]
    [InlineData("00.500", 0.5)]
    [InlineData("007", 7)]
    [InlineData("1234.567", 1234.567)]
    [InlineData("1.2000", 1.2)]
    [InlineData("12,345,678.90", 12345678.9)]
    [InlineData("1,200.500", 1200.5)]
    public void Number_AsPeopleTypeIt_IsRead(string typed, double value) =>
        Scenario.Of(Number("Q1")).Enter("Q1", typed).IsTaken().Reports().Holds("Q1", (decimal)value);

    [Theory]
    [InlineData("-5")]
    [InlineData("－５")]
    [InlineData("−5")]
    [InlineData("ー５")]
    [InlineData("ｰ5")]
    [InlineData("‐5")]
    [InlineData("‑5")]
    [InlineData("‒5")]
    [InlineData("–5")]
    [InlineData("—5")]
    [InlineData("―5")]
    [InlineData("\u061c-5")]
    public void Minus_OfAnyKeyboard_IsAMinus(string typed) => Scenario.Of(Number("Q1")).Enter("Q1", typed).IsTaken().Holds("Q1", -5);

    [Theory]
    [InlineData("١٢٣", 123)]
    [InlineData("۱۲۳", 123)]
    [InlineData("१२३", 123)]
    [InlineData("๑๒๓", 123)]
    [InlineData("𝟏𝟐𝟑", 123)]
    [InlineData("١٬٢٣٤٫٥", 1234.5)]
    [InlineData("١٫٢٣٤", 1.234)]
    [InlineData("−۱۲", -12)]
    public void Digits_OfAnyScript_AreRead(string typed, double value) =>
        Scenario.Of(Number("Q1")).Enter("Q1", typed).IsTaken().Holds("Q1", (decimal)value);

    [Theory]
    [InlineData("1 200", "en")]
    [InlineData("1 200", "de")]
    [InlineData("1 200", null)]
    [InlineData("1\u00a0200", null)]
    [InlineData("1\u202f200", "fr")]
    [InlineData("1\u2009200", null)]
    [InlineData("１　２００", null)]
    [InlineData("1'200", null)]
    [InlineData("1’200", "de-CH")]
    [InlineData("1’200,0", "de")]
    [InlineData("1’200.0", "de-CH")]
    [InlineData("1.200", "de")]
    [InlineData("1.200,00", "DE-at")]
    [InlineData("1.200,00", "fr")]
    [InlineData("1200,0", "sv-SE")]
    [InlineData("1,200", "ja-JP")]
    [InlineData("1,200", "zh-Hant-TW")]
    [InlineData("1,200", "es-Latn-MX")]
    [InlineData("1.200", "es")]
    [InlineData("1200.0", "xx")]
    [InlineData("1,200.0", "xx")]
    [InlineData("1200.0", "")]
    public void Groups_OfTheLanguage_AreRead(string typed, string? language) =>
        Scenario.Of(Number("Q1")).Enter("Q1", typed, language).IsTaken().Holds("Q1", 1200);

    [Theory]
    [InlineData("1.200", "en", 1.2)]
    [InlineData("1,200", "de", 1.2)]
    [InlineData("1,200", "fr-CH", 1.2)]
    [InlineData("3,5", "pt-BR", 3.5)]
    [InlineData(",5", "nb", 0.5)]
    [InlineData("0,500", "ru", 0.5)]
    [InlineData("1.200", "it-CH", 1.2)]
    [InlineData("1,00,000", "en-IN", 100_000)]
    [InlineData("12,34,567.5", "hi", 1234567.5)]
    [InlineData("1,234,567", "hi", 1234567)]
    public void Number_InItsLanguage_IsRead(string typed, string language, double value) =>
        Scenario.Of(Number("Q1")).Enter("Q1", typed, language).IsTaken().Holds("Q1", (decimal)value);

    [Theory]
    [InlineData("many", null)]
    [InlineData("12円", null)]
    [InlineData("1,2", null)]
    [InlineData("1e3", null)]
    [InlineData("１２ ３", null)]
    [InlineData(".", null)]
    [InlineData("-", null)]
    [InlineData("+-5", null)]
    [InlineData("--5", null)]
    [InlineData("- 5", null)]
    [InlineData("5-", null)]
    [InlineData("1-2", null)]
    [InlineData("0x10", null)]
    [InlineData("12,00", null)]
    [InlineData("1,2,3", null)]
    [InlineData(",123", null)]
    [InlineData("1234,567", null)]
    [InlineData("1,234,", null)]
    [InlineData("1.234,5", null)]
    [InlineData("1.234.567", null)]
    [InlineData("1.2.3", null)]
    [InlineData("0.5.", null)]
    [InlineData("1 200,500", null)]
    [InlineData("1,234 567", null)]
    [InlineData("1.234 567", null)]
    [InlineData("1  200", null)]
    [InlineData("1\t200", null)]
    [InlineData("1,00,000", null)]
    [InlineData("1,00,000", "en-GB")]
    [InlineData("1 00 000", "hi")]
    [InlineData("123,45,678", "hi")]
    [InlineData("1٢3", null)]
    [InlineData("１٢", null)]
    [InlineData("²", null)]
    [InlineData("三", null)]
    [InlineData("½", null)]
    [InlineData("3.5", "de")]
    [InlineData("0.500", "de")]
    [InlineData("3,5", "de-CH")]
    [InlineData("1.200.00", "de")]
    public void Text_ThatIsNoNumber_IsRefused(string typed, string? language) =>
        Scenario.Of(Number("Q1")).Enter("Q1", typed, language).IsRefused("wrong_type Q1");

    /// <summary>Found in public reports (baserow#6076, enketo-core#792): a group never follows a leading zero.</summary>
    [Theory]
    [InlineData("0,500")]
    [InlineData("0,001")]
    [InlineData("-0,500")]
    [InlineData("0，００１")]
    [InlineData("０，５００")]
    [InlineData("00,500")]
    [InlineData("012,500")]
    [InlineData("0 500")]
    [InlineData("0’500")]
    [InlineData("٠٬٥٠٠")]
    [InlineData("0,000,001")]
    public void Group_AfterALeadingZero_IsRefused(string typed) => Scenario.Of(Number("Q1")).Enter("Q1", typed).IsRefused("wrong_type Q1");

    [Theory]
    [InlineData("1.200", null, "1.2", "1200")]
    [InlineData("-12.345", null, "-12.3450", "-12345")]
    [InlineData("１．０００", null, "1", "1000")]
    [InlineData("999.999", null, "999.9990", "999999")]
    [InlineData("1.200", "tlh", "1.2", "1200")]
    [InlineData("1,200", "tlh", "1.2", "1200")]
    [InlineData("1,200", "en-ZA", "1.2", "1200")]
    [InlineData("1.234", "fr", "1,234", "1234")]
    [InlineData("1,200", "de-CH", "1.2", "1200")]
    public void Number_ThatMayMeanTwoThings_IsRefusedWithBoth(string typed, string? language, string withDecimals, string whole)
    {
        Scenario story = Scenario.Of(Number("Q1")).Enter("Q1", typed, language).IsRefused("ambiguous_number Q1");

        Problem problem = story.LastChange!.Problems[0];
        Assert.Equal((withDecimals, whole), (problem["decimal"], problem["whole"]));
        Assert.Equal($"This can be read as {withDecimals} or as {whole}. Please write it in one of these two ways.", problem.Message("en"));
        decimal fraction = decimal.Parse(withDecimals.Replace(',', '.'), CultureInfo.InvariantCulture);
        story.Enter("Q1", withDecimals, language).IsTaken().Holds("Q1", fraction).Enter("Q1", whole, language).IsTaken().Holds("Q1", fraction * 1000);
    }

    [Fact]
    public void CommaBeforeThreeDigits_InADefinitionOfALanguageWithDecimalCommas_IsRefused()
    {
        Scenario german = Scenario.Of(SurveyOf(Number("Q1")) with { Language = "de" });

        german.Enter("Q1", "1,200").IsRefused("ambiguous_number Q1").Enter("Q1", "1.200").IsRefused("ambiguous_number Q1")
            .Enter("Q1", "1,200", "de").IsTaken().Holds("Q1", 1.2m).Enter("Q1", "1,200", "en").IsTaken().Holds("Q1", 1200);
    }

    [Theory]
    [InlineData("¥1,200", 1200)]
    [InlineData("￥１，２００", 1200)]
    [InlineData("¥ 1 200 per year", 1200)]
    [InlineData("1200per year", 1200)]
    [InlineData("-¥5", -5)]
    [InlineData("¥−5", -5)]
    [InlineData(" −￥ 5 ", -5)]
    [InlineData("1,200円／年", 1200)]
    [InlineData("円1,200", 1200)]
    public void TextsAroundTheField_MayBeTyped(string typed, double value)
    {
        SurveyDefinition definition = SurveyOf(Question("Q1", new NumberEntry { Prefix = "¥", Suffix = "per year" }), Matrix("M", "r", new NumberEntry { Suffix = " m " }));
        var japanese = new Translation { Language = "ja", Texts = [new("Q1.prefix", "円"), new("Q1.suffix", "円/年"), new("M.suffix", "cm")] };
        var story = new Scenario(Survey.Compile(definition, japanese).Value.Start());

        story.Enter("Q1", typed, "ja").IsTaken().Holds("Q1", (decimal)value);
        story.Enter("M.r", "5 m", "ja").IsTaken().Holds("M.r", 5).Enter("M.r", "7m").IsTaken().Holds("M.r", 7);
    }

    [Theory]
    [InlineData("-¥-5")]
    [InlineData("¥")]
    [InlineData("5 PER YEAR")]
    [InlineData("5 per yearper year")]
    [InlineData("per year 5")]
    [InlineData("$5")]
    public void OtherTexts_AreRefused(string typed) =>
        Scenario.Of(Question("Q1", new NumberEntry { Prefix = "¥", Suffix = "per year" })).Enter("Q1", typed).IsRefused("wrong_type Q1");

    [Fact]
    public void TextThatIsANumberAlready_KeepsItsDigits() =>
        Scenario.Of(Question("Q1", new NumberEntry { Prefix = "-", Suffix = ",000" })).Enter("Q1", "5,000").Holds("Q1", 5000).Enter("Q1", "-5").Holds("Q1", -5);

    [Fact]
    public void PostedNumber_IsReadAsJson() =>
        Assert.Equal(1.2m, Survey.Compile(SurveyOf(Number("Q1"))).Value.ReadResponse("""{"survey":"small","version":"1","answers":{"Q1":1.200}}"""u8).Value["Q1"]);

    [Fact]
    public void Number_OfManyDigits_IsRefusedQuickly()
    {
        Scenario story = Scenario.Of(Number("Q1")).Enter("Q1", new string('9', 10_000)).IsRefused("above_maximum Q1");

        story.Enter("Q1", "1" + string.Concat(Enumerable.Repeat(",000", 10_000))).IsRefused("above_maximum Q1");
    }
}
