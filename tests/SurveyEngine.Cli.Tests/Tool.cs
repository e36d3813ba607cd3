using System.Diagnostics;
using System.Text;

namespace SurveyEngine.Cli.Tests;

/// <summary>Runs the tool as people do: as a process, with standard streams that are no terminal.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The folder with the files of the golden tests.</summary>
    public static string Files => Path.Combine(AppContext.BaseDirectory, "files");

    /// <summary>What starts it; arguments go behind. <c>SURVEYENGINE_TOOL</c> names another build to be tested, such as an installed one.</summary>
    public static string[] Command => Environment.GetEnvironmentVariable("SURVEYENGINE_TOOL") is { Length: > 0 } installed
        ? [installed]
        : ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "survey.dll")];

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="folder">Where it runs; null: where the golden files are.</param>
    /// <param name="environment">Environment variables.</param>
    public static ToolResult Run(
        IEnumerable<string> arguments, string input = "", string? folder = null, params (string Name, string Value)[] environment) =>
        Run(arguments, Encoding.UTF8.GetBytes(input), folder, environment);

    /// <inheritdoc cref="Run(IEnumerable{string}, string, string, ValueTuple{string, string}[])"/>
    public static ToolResult Run(
        IEnumerable<string> arguments, byte[] input, string? folder = null, params (string Name, string Value)[] environment)
    {
        using Process process = Start(arguments, folder, environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        return Finish(process, output, error);
    }

    /// <summary>Starts it, for tests that talk to it while it runs.</summary>
    public static Process Start(IEnumerable<string> arguments, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Command[0])
        {
            WorkingDirectory = folder ?? Files,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in Command.Skip(1).Concat(arguments))
            start.ArgumentList.Add(argument);
        // Each test waits for the tool to start: what makes long runs faster only costs here.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        return Process.Start(start)!;
    }

    /// <summary>Waits for its end, but not forever.</summary>
    public static ToolResult Finish(Process process, Task<string> output, Task<string> error)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException("The tool did not come to an end.");
        }

        return new ToolResult(process.ExitCode, output.Result, error.Result);
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not want to hear it all.
        }
    }
}
