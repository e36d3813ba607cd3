using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

/// <summary>Language tags compare without regard to letter case (RFC 5646, section 2.1.1).</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("JA-jp", "ja")]
    [InlineData("ja-Latn-JP", "ja")]
    [InlineData("-x", "-x")]
    public void Primary_OfATag_IsItsFirstPartInLowerCase(string tag, string primary) => Assert.Equal(primary, LanguageTag.Primary(tag));

    [Theory]
    [InlineData("zh-Hant-TW", "TW")]
    [InlineData("es-419", "419")]
    [InlineData("de-CH-1996", "CH")]
    [InlineData("en", null)]
    [InlineData("en-Latn", null)]
    [InlineData("en-u-nu-arab", null)]
    [InlineData("", null)]
    public void Region_OfATag_IsTheCountry(string tag, string? region) => Assert.Equal(region, LanguageTag.Region(tag));

    [Theory]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("ZH-hant-TW", "zh-Hant")]
    [InlineData("zh-TW", "zh")]
    [InlineData("zh", "zh")]
    [InlineData("zho", null)]
    [InlineData("en-GB-oxendict", null)]
    [InlineData("en-US", "en-US")]
    [InlineData("-zh", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void Find_ATag_IsTheLongestPartThatIsThere(string tag, string? found)
    {
        string[] languages = ["zh", "zh-Hant", "en-US"];

        Assert.Equal(found, LanguageTag.Find(languages.ToDictionary(language => language, LanguageTag.Comparer), tag));
    }
}
