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
}
