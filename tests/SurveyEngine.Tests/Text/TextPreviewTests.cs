using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

public sealed class TextPreviewTests
{
    [Fact]
    public void Of_ShortText_IsTheText() => Assert.Equal("調査 'x' 𠮷", TextPreview.Of("調査 'x' 𠮷"));

    [Theory]
    [InlineData("a\u0000b", "a\uFFFDb")]
    [InlineData("a\nb\tc", "a\uFFFDb\uFFFDc")]
    [InlineData("\u001b[31m", "\uFFFD[31m")]
    [InlineData("\u202Eevil\u2066", "\uFFFDevil\uFFFD")]
    public void Of_HarmfulCharacters_AreReplaced(string text, string excerpt) => Assert.Equal(excerpt, TextPreview.Of(text));

    // Attributes cannot hold such a text.
    [Fact]
    public void Of_LoneSurrogate_IsReplaced() => Assert.Equal("a\uFFFDb", TextPreview.Of("a\uD842b"));

    [Fact]
    public void Of_LongText_IsCutBetweenCharacters()
    {
        Assert.Equal(new string('a', 80), TextPreview.Of(new string('a', 80)));
        Assert.Equal(new string('a', 80) + "…", TextPreview.Of(new string('a', 81)));
        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", 80)) + "…", TextPreview.Of(string.Concat(Enumerable.Repeat("𠮷", 100))));
    }
}
