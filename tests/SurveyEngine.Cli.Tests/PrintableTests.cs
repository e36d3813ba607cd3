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
}
