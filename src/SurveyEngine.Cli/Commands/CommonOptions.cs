using System.CommandLine;

namespace SurveyEngine.Cli.Commands;

/// <summary>The arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    public static Argument<string> Definition() => new("DEFINITION")
    {
        Description = "A definition file, or the id of a built-in survey. The translations of coffee.json are coffee.ja.json and the like beside it.",
    };

    public static Option<string?> Language(string otherwise) => new("--lang")
    {
        Description = $"The language: ja, en, or another one that the survey has. Default: {otherwise}.",
        HelpName = "LANGUAGE",
    };

    public static Option<string?> Answers() => new("--answers")
    {
        Description = "A file with one response, complete or not, or with a saved draft. Answers to hidden fields are kept as drafts.",
        HelpName = "RESPONSE",
    };
}
