using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SurveyEngine.Cli.Commands;

/// <summary>The usual help, followed by the examples and exit codes of the command.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand command)
            Write(command, parseResult.InvocationConfiguration.Output);

        return ExitCode.Success;
    }

    private static void Write(ExampleCommand command, TextWriter output)
    {
        output.WriteLine("Examples:");
        foreach (string example in command.Examples)
            output.WriteLine("  " + example);

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  " + command.ExitCodes);
        output.WriteLine();
    }
}
