using System.Globalization;
using System.Text;
using SurveyEngine.Tests.House;
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

    // Conjuncts of Indic scripts are one character since Unicode 15.1; precomposed and decomposed Hangul always were.
    [Theory]
    [InlineData("क्ष", 1)]
    [InlineData("क्‍ष", 1)]
    [InlineData("क\u094D\u200Cष", 2)]
    [InlineData("কাজ", 2)]
    [InlineData("각각", 2)]
    [InlineData("\u1100\u1161\u11A8", 1)]
    [InlineData("ที่อยู่", 3)]
    [InlineData("\u0600ا", 1)]
    [InlineData("👩\u0308\u200D👩", 1)]
    [InlineData("👩\u200D\u0308👩", 2)]
    [InlineData("🇯🇵🇫", 2)]
    public void Count_OfClustersOfAllScripts_FollowsUax29(string text, int clusters) => Assert.Equal(clusters, Graphemes.Count(text));

    [Fact]
    public void Count_OfRandomTexts_IsWhatBrowsersCount()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("tests/SurveyEngine.Tests/Text/Unicode/grapheme-counts.txt"));

        Assert.Equal(1500, lines.Length);
        Offenders.None(lines.Where(line => Graphemes.Count(TextOf(line)).ToString(CultureInfo.InvariantCulture) != line.Split(' ')[0]));
    }

    [Fact]
    public void FirstLength_OfRandomTexts_CutsAsManyAsAreCounted()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("tests/SurveyEngine.Tests/Text/Unicode/grapheme-counts.txt"));

        Offenders.None(lines.Where(line => Cuts(TextOf(line)) != Graphemes.Count(TextOf(line))));
    }

    private static int Cuts(ReadOnlySpan<char> text)
    {
        int cuts = 0;
        for (; !text.IsEmpty; text = text[Graphemes.FirstLength(text)..])
            cuts++;

        return cuts;
    }

    /// <summary>The text of a line: its count, then its code points in hexadecimal.</summary>
    private static string TextOf(string line)
    {
        var text = new StringBuilder();
        foreach (string codePoint in line.Split(' ')[1..])
            text.Append(new Rune(int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

        return text.ToString();
    }
}
