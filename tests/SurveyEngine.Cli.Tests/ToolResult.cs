namespace SurveyEngine.Cli.Tests;

/// <summary>How the tool ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
