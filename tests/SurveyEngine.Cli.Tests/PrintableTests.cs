using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Tests;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("職場の[bold]コーヒー[/]", "職場の[bold]コーヒー[/]")]
    [InlineData("a\u001b[31mb\u009bc\u0007\u007f", "a\uFFFD[31mb\uFFFDc\uFFFD\uFFFD")]
    [InlineData("a\tb\r\nc", "a b\uFFFD\nc")]
    public void Block_ControlCharacters_NeverReachTheTerminal(string text, string expected)
    {
        Assert.Equal(expected, Printable.Block(text));
        Assert.Equal(expected.Replace('\n', '\uFFFD'), Printable.Line(text));
    }

    [Theory]
    [InlineData("a\u202Eb\u2066c", "a\uFFFDb\uFFFDc")]
    [InlineData("a\u2069b\u2068c\u2069", "a\uFFFDb\u2068c\u2069")]
    [InlineData("a\u2068b", "a\u2068b\u2069")]
    public void Line_CharactersThatTurnDirection_DoNotReachTheTerminal(string text, string expected) => Assert.Equal(expected, Printable.Line(text));

    [Theory]
    [InlineData("abc 日本", "abc 日本")]
    [InlineData("שלום", "\u2068שלום\u2069")]
    [InlineData("a\u202Eb\u2069", "\u2068a\uFFFDb\uFFFD\u2069")]
    [InlineData("a\n\u05D0\nb", "a\n\u2068\u05D0\u2069\nb")]
    public void Isolated_TextThatMayRunFromRightToLeft_StaysInItsPlace(string text, string expected)
    {
        Assert.Equal(expected, Printable.Isolated(text));
        Assert.Equal($"1 {expected} 2", Printable.Block($"1 {Printable.Isolated(text)} 2"));
    }

    [Fact]
    public void Balanced_LinesOfAnIsolate_AreIsolatesThemselves() => Assert.Equal(
        ["1 \u2068a\u2069", "\u2068b\u2069", "\u2068c\u2069 2", "3"],
        Printable.Balanced(["1 \u2068a", "b", "c\u2069 2", "3"]));
}
