using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

/// <summary>Every line break becomes LF, whichever way a text is normalized.</summary>
public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb\r", "a\nb\n")]
    [InlineData("\r\r\n\n\r", "\n\n\n\n")]
    [InlineData("a\u2028b\u2029c", "a\nb\nc")]
    [InlineData("\u2028\r\n\u2029\n", "\n\n\n\n")]
    [InlineData("\r\u2028\n", "\n\n\n")]
    public void Normalize_AnyLineBreak_IsLineFeed(string text, string expected)
    {
        char[] inPlace = text.ToCharArray();

        Assert.Equal(expected, LineBreaks.Normalize(text));
        Assert.Equal(expected, new string(inPlace, 0, LineBreaks.Normalize(inPlace)));
    }
}
