using System.CommandLine;
using System.Text;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli;

/// <summary>The <c>survey</c> tool. Any failure ends with one sentence on standard error and an exit code.</summary>
internal static class Program
{
    private static readonly string[] Default = ["run"];

    internal static int Main(string[] args) => Guard(() =>
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        StandardOutput.Install();
        return Invoke(args);
    });

    /// <summary>Runs a command with the console as it is.</summary>
    internal static int Run(string[] args) => Guard(() => Invoke(args));

    private static int Guard(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (ToolException problem)
        {
            return Fail(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Errors of files and of standard output are reported where they arise, so this is standard input or the terminal.
            return Fail($"Standard input or the terminal failed: {problem.Message}");
        }
        catch (Exception problem)
        {
            return Fail($"This should not have happened; please report it: {problem.GetType().Name}: {problem.Message}");
        }
    }

    private static int Invoke(string[] args)
    {
        ParseResult parsed = CommandLine.Parse(args.Length == 0 ? Default : args);
        if (CommandLine.FindError(parsed) is { } error)
            return Fail(error);

        // The commands handle Ctrl+C and exceptions themselves.
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static int Fail(string sentence)
    {
        StandardError.Say("survey: " + sentence);
        return ExitCode.CouldNotRun;
    }
}
