using System.Text.Json;

namespace SurveyEngine.Tests.Text;

public sealed class ReadableEncoderTests
{
    [Theory]
    [InlineData("𠮷野家　👪", "𠮷野家　👪")]
    [InlineData("葛\U000E0100 か\u3099", "葛\U000E0100 か\u3099")]
    [InlineData("<b>'&+", "<b>'&+")]
    [InlineData("\"\\\n\t\u0001\u007F\u009B", "\\\"\\\\\\n\\t\\u0001\\u007F\\u009B")]
    public void Encoder_Text_EscapesOnlyWhatMustBe(string text, string expected) => Assert.Equal(expected, Written(text));

    [Fact]
    public void Encoder_EscapedText_ReadsBackTheSame()
    {
        string text = string.Concat(Enumerable.Range(0, 0xD800).Select(c => (char)c));
        Assert.Equal(text, JsonDocument.Parse($"\"{Written(text)}\"").RootElement.GetString());
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDC6A\uD83D")]
    public void Encoder_LoneSurrogates_BecomeReplacementCharacters(string text) =>
        Assert.Equal(new string('\uFFFD', text.Length), JsonDocument.Parse($"\"{Written(text)}\"").RootElement.GetString());

    private static string Written(string text) => JsonEncodedText.Encode(text, SurveyJson.Encoder).ToString();
}
