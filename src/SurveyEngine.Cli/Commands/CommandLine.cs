using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SurveyEngine.Cli.Check;
using SurveyEngine.Cli.Explain;
using SurveyEngine.Cli.Html;
using SurveyEngine.Cli.Lint;
using SurveyEngine.Cli.List;
using SurveyEngine.Cli.Preview;
using SurveyEngine.Cli.Run;

namespace SurveyEngine.Cli.Commands;

/// <summary>The commands and the parsing of arguments.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Configuration = new()
    {
        // An argument that starts with @ is a file name like any other.
        ResponseFileTokenReplacer = null,
    };

    public static ParseResult Parse(string[] args) => Create().Parse(args, Configuration);

    /// <summary>The error of the arguments in one sentence, with where to read more; null when there is none.</summary>
    public static string? FindError(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "survey --help" : $"survey {command.Name} --help";
        return Fault(parsed) is { } fault ? $"{fault} See `{help}`." : null;
    }

    private static string? Fault(ParseResult parsed)
    {
        if (UnknownOption(parsed) is { } option)
            return $"Unknown option '{option}'.";
        if (parsed.UnmatchedTokens.Count > 0)
            return $"Unknown command or argument '{parsed.UnmatchedTokens[0]}'.";

        return parsed.Action is ParseErrorAction ? Words(parsed.Errors[0]) : null;
    }

    /// <summary>Names the missing argument; the library names only the command that lacks it.</summary>
    private static string Words(ParseError error) => error.SymbolResult is ArgumentResult { Parent: CommandResult, Tokens.Count: 0 } missing
        ? $"{missing.Argument.Name} is missing."
        : error.Message;

    /// <summary>Finds an unknown option, which the library takes for an argument. A file with such a name is written ./-x, or after --.</summary>
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])
        ?.Value;

    private static RootCommand Create()
    {
        var root = new RootCommand("Surveys in the terminal. Without a command, runs the built-in questionnaire.")
        {
            RunCommand.Create(),
            CheckCommand.Create(),
            LintCommand.Create(),
            PreviewCommand.Create(),
            ExplainCommand.Create(),
            HtmlCommand.Create(),
            ListCommand.Create(),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
