using System.CommandLine;
using System.Globalization;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Lint;

/// <summary><c>survey lint</c>: finds the problems of a definition.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        Option<string?> language = CommonOptions.Language("en");
        var command = new ExampleCommand("lint", "Lists all problems of a definition and its translations, as file:line:column: severity code: message.")
        {
            Arguments = { definition },
            Options = { language },
            Examples = ["survey lint coffee.json", "survey lint coffee.json --lang ja"],
            ExitCodes = "0 no errors (warnings are allowed), 1 errors, 2 could not run",
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(definition), UiLanguage.Of(parsed.GetValue(language), "en")));
        return command;
    }

    private static int Run(string definition, string language)
    {
        StandardOutput.EnsureOpen();
        (IReadOnlyList<Finding> findings, IReadOnlyList<TranslationFile> notTaken) = Linter.Lint(definition);
        UiTexts texts = UiTexts.For(language);
        foreach (Finding finding in findings)
            Console.Out.WriteLine(Printable.Line(finding.ToLine(language)));
        foreach (TranslationFile file in notTaken)
        {
            string why = file.Content == TranslationContent.Nested ? texts.LintNested : texts.LintNotTaken;
            Console.Out.WriteLine(Printable.Line($"{Printable.Isolated(file.Path)}: warning translation_not_taken: {why}"));
        }


        int errors = findings.Count(finding => finding.IsError);
        StandardError.Say(string.Format(
            CultureInfo.InvariantCulture, texts.LintSummary, errors, findings.Count - errors + notTaken.Count));
        return errors > 0 ? ExitCode.Faulty : ExitCode.Success;
    }
}
