using System.CommandLine;
using System.CommandLine.Help;
using SurveyEngine.Cli.Check;
using SurveyEngine.Cli.Explain;
using SurveyEngine.Cli.Lint;
using SurveyEngine.Cli.List;
using SurveyEngine.Cli.Preview;
using SurveyEngine.Cli.Run;

namespace SurveyEngine.Cli.Commands;

/// <summary>All commands, and how arguments are read.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Configuration = new()
    {
        // An argument that starts with @ is a file name like any other.
        ResponseFileTokenReplacer = null,
    };

    public static ParseResult Parse(string[] args) => Create().Parse(args, Configuration);

    /// <summary>What is wrong with the arguments, in one sentence, and where to read more.</summary>
    public static string Complaint(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "survey --help" : $"survey {command.Name} --help";
        string fault = parsed.UnmatchedTokens.Count > 0
            ? $"Unknown command or argument '{parsed.UnmatchedTokens[0]}'."
            : parsed.Errors[0].Message;
        return $"{fault} See `{help}`.";
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Surveys in the terminal. Without a command, the built-in questionnaire is run.")
        {
            RunCommand.Create(),
            CheckCommand.Create(),
            LintCommand.Create(),
            PreviewCommand.Create(),
            ExplainCommand.Create(),
            ListCommand.Create(),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
