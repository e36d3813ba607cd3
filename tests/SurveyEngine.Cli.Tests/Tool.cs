using System.Text;

namespace SurveyEngine.Cli.Tests;

/// <summary>Runs the tool as people do: as a process, with standard streams that are no terminal.</summary>
internal static class Tool
{
    /// <summary>Names another build to be tested, such as an installed one.</summary>
    public static readonly string? Installed = Environment.GetEnvironmentVariable("SURVEYENGINE_TOOL") is { Length: > 0 } path ? path : null;

    /// <summary>The folder with the files of the golden tests.</summary>
    public static string Files => Path.Combine(AppContext.BaseDirectory, "files");

    /// <summary>What starts it; arguments come after it.</summary>
    public static string[] Command { get; } = Installed is null
        ? [.. Signals.Reset, "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "survey.dll")]
        : [.. Signals.Reset, Installed];

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="folder">Where it runs; null: where the golden files are.</param>
    /// <param name="environment">Environment variables.</param>
    public static ToolResult Run(
        IEnumerable<string> arguments, string input = "", string? folder = null, params ReadOnlySpan<(string Name, string Value)> environment) =>
        Run(arguments, Encoding.UTF8.GetBytes(input), folder, environment);

    /// <inheritdoc cref="Run(IEnumerable{string}, string, string, ReadOnlySpan{ValueTuple{string, string}})"/>
    public static ToolResult Run(
        IEnumerable<string> arguments, byte[] input, string? folder = null, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        using var process = new ToolProcess(arguments, folder, isHeard: true, environment);
        process.EndInput(input);
        return process.Finish();
    }
}
