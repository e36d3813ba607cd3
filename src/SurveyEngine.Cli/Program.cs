using System.CommandLine;
using System.Text;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli;

/// <summary>The <c>survey</c> tool. Any failure ends with one sentence on standard error and an exit code.</summary>
internal static class Program
{
    private static readonly string[] Default = ["run"];

    internal static int Main(string[] args)
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            return Invoke(CommandLine.Parse(args.Length == 0 ? Default : args));
        }
        catch (ToolException problem)
        {
            return Fail(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Errors of files are reported where they are opened, so this is standard input or output.
            return Fail(problem is UnauthorizedAccessException
                ? "Standard input or output is closed."
                : $"The input or output failed: {problem.Message}");
        }
        catch (Exception problem)
        {
            return Fail($"This should not have happened, please report it: {problem.GetType().Name}: {problem.Message}");
        }
    }

    private static int Invoke(ParseResult parsed)
    {
        if (CommandLine.FindError(parsed) is { } error)
            return Fail(error);

        // The commands handle Ctrl+C and exceptions themselves.
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static int Fail(string sentence)
    {
        LastWord.Say("survey: " + sentence);
        return ExitCode.CouldNotRun;
    }
}
