namespace SurveyEngine.Cli.Tests;

/// <summary>How the tool ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Holds that the tool could not run, and said why in one sentence.</summary>
    public void AssertRefused(string sentence)
    {
        Assert.Equal($"survey: {sentence}\n", Error);
        Assert.Equal("", Output);
        Assert.Equal(2, ExitCode);
    }
}
