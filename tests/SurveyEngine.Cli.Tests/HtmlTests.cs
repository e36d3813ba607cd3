namespace SurveyEngine.Cli.Tests;

/// <summary><c>survey html</c>: the page itself is tested where it is written.</summary>
public sealed class HtmlTests
{
    [Fact]
    public void Html_WithAnswers_IsAWholePageWithThem()
    {
        ToolResult result = ToolInProcess.RunIfPossible(["html", "coffee.json", "answers.json", "--lang", "ja"], input: "", Tool.Files);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("<!DOCTYPE html><html lang=\"ja\" dir=\"ltr\">", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("</body></html>\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("name=\"Q1\" value=\"y\" checked", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Html_ForPaper_HasWhatNotEverybodyIsAsked()
    {
        ToolResult result = ToolInProcess.RunIfPossible(["html", "coffee.json", "--paper"], input: "", Tool.Files);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("<p class=\"se-condition\">Only if ", result.Output, StringComparison.Ordinal);
    }
}
