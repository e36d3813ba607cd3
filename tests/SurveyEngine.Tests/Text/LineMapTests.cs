using System.Text;
using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("|", "1:1")]
    [InlineData("abc|", "1:4")]
    [InlineData("a\n|", "2:1")]
    [InlineData("a\r\n\r\n|b", "3:1")]
    [InlineData("a\r\r|b", "3:1")]
    [InlineData("a\n\r|b", "3:1")]
    [InlineData("ab|\r\n", "1:3")]
    [InlineData("\u2028\v\f|b", "1:4")]
    [InlineData("日本|語", "1:3")]
    [InlineData("か\u3099葛\U000E0100𠮷👨‍👩‍👧‍👦|", "1:5")]
    [InlineData("\U0001F1EF\U0001F1F5|\U0001F1EF\U0001F1F5", "1:2")]
    [InlineData("x|\u0301", "1:1")]
    [InlineData("क्ष|", "1:2")]
    public void Translate_Offset_LineAndColumnInCharacters(string marked, string expected)
    {
        int at = marked.IndexOf('|', StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(marked.Remove(at, 1));

        (int line, int column) = LineMap.Translate(utf8, [Encoding.UTF8.GetByteCount(marked.AsSpan(..at))])[0];

        Assert.Equal(expected, $"{line}:{column}");
    }

    [Fact]
    public void Translate_OffsetsInAnyOrder_PlacesInThatOrder() =>
        Assert.Equal([(3, 1), (1, 1), (2, 2), (1, 1)], LineMap.Translate("a\nbc\nd"u8, [5, 0, 3, 0]));

    [Fact]
    public void Translate_InvalidUtf8_OneColumnForEachBrokenSequence() =>
        Assert.Equal([(1, 5)], LineMap.Translate([0xFF, 0xE3, 0x81, (byte)'a', 0xC0, (byte)'b'], [5]));
}
