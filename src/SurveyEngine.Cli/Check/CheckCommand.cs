using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Check;

/// <summary><c>survey check</c>: a verdict on each response of a file.</summary>
internal static class CheckCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        var responses = new Argument<string>("RESPONSES") { Description = "A file of one JSON response a line; - is standard input." };
        var dropHidden = new Option<bool>("--drop-hidden") { Description = "Answers to hidden fields are left out, instead of being a problem (not_shown)." };
        Option<string?> language = CommonOptions.Language("en");
        var command = new ExampleCommand(
            "check", "Checks responses: one JSON verdict a line on standard output, in input order; a summary on standard error.")
        {
            Arguments = { definition, responses },
            Options = { dropHidden, language },
            Examples =
            [
                "survey check jma-cybersecurity responses.jsonl > verdicts.jsonl",
                "cat responses.jsonl | survey check coffee.json - --drop-hidden --lang ja",
            ],
            ExitCodes = "0 all valid (warnings are none), 1 some invalid, 2 could not run",
        };
        command.SetAction(parsed =>
        {
            Survey survey = SurveySource.Load(parsed.GetRequiredValue(definition));
            return Run(
                parsed.GetRequiredValue(responses),
                new ResponseChecker(survey, parsed.GetValue(dropHidden) ? HiddenAnswers.Drop : HiddenAnswers.Report),
                UiLanguage.Of(parsed.GetValue(language), "en", survey));
        });
        return command;
    }

    private static int Run(string responses, ResponseChecker checker, string language)
    {
        using Stream input = responses == StandardInput ? Console.OpenStandardInput() : InputFile.Open(responses);
        using Stream output = Console.OpenStandardOutput();
        var tally = new Tally();
        var lines = new ByteLineReader(input, ResponseChecker.MaxLineSize);
        CheckProgress.During(
            input.CanSeek ? input.Length : null,
            report => new BatchedCheck(lines, () => new ResponseBatch(checker, language), output, tally, report).Run());
        tally.WriteTo(Console.Error, UiTexts.For(language));
        return tally.Invalid > 0 ? ExitCode.Faulty : ExitCode.Success;
    }
}
