using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

/// <summary>What counts as one character, in each of the units.</summary>
public sealed class GraphemesTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("abc", 3, 3)]
    [InlineData("漢字かな", 4, 4)]
    [InlineData("𠮷", 1, 1)]
    [InlineData("か\u3099", 1, 2)]
    [InlineData("葛\U000E0100", 1, 2)]
    [InlineData("👨‍👩‍👧‍👦", 1, 7)]
    [InlineData("👍🏽", 1, 2)]
    [InlineData("🇯🇵🇫🇷", 2, 4)]
    [InlineData("é", 1, 1)]
    [InlineData("e\u0301", 1, 2)]
    [InlineData("a\r\nb", 3, 4)]
    [InlineData("a\nb", 3, 3)]
    [InlineData("\uFF76\uFF9E", 1, 2)]
    public void Count_OfAText_IsWhatPeopleCount(string text, int clusters, int codePoints)
    {
        Assert.Equal(clusters, Graphemes.Count(text));
        Assert.Equal(codePoints, Graphemes.CountCodePoints(text));
    }
}
