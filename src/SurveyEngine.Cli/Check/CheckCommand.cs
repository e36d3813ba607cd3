using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Check;

/// <summary><c>survey check</c>: a verdict on each response in a file.</summary>
internal static class CheckCommand
{
    private const string StandardInputName = "-";

    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        var responses = new Argument<string>("RESPONSES") { Description = "A file with one JSON response per line; - is standard input. A line over 4 MiB is invalid (too_large), unless valid responses to the survey can be larger." };
        var dropHidden = new Option<bool>("--drop-hidden") { Description = "Leaves out answers to hidden fields, which otherwise are a problem (not_shown)." };
        Option<string[]> parameters = GivenParameters.Option("Each response must have been given the same. Without any, each says its own, which are checked like answers.");
        Option<string?> language = CommonOptions.Language("en");
        var command = new ExampleCommand(
            "check", "Checks responses: writes one JSON verdict per line to standard output, in input order, and a summary to standard error.")
        {
            Arguments = { definition, responses },
            Options = { dropHidden, parameters, language },
            Examples =
            [
                "survey check jma-cybersecurity responses.jsonl > verdicts.jsonl",
                "survey check household.json responses.jsonl --parameter today=2026-11-28",
                "cat responses.jsonl | survey check coffee.json - --drop-hidden --lang ja",
            ],
            ExitCodes = "0 all valid (warnings are allowed), 1 some invalid, 2 could not run",
        };
        command.SetAction(parsed =>
        {
            Survey survey = SurveySource.Load(parsed.GetRequiredValue(definition));
            string spoken = UiLanguage.Of(parsed.GetValue(language), "en", survey);
            var given = new GivenParameters(parsed.GetRequiredValue(parameters), survey, UiTexts.For(spoken), spoken, parsed.GetValue(language));
            HiddenAnswers hidden = parsed.GetValue(dropHidden) ? HiddenAnswers.Drop : HiddenAnswers.Report;
            return Run(parsed.GetRequiredValue(responses), new ResponseChecker(survey, hidden, given.OrRecorded()), spoken);
        });
        return command;
    }

    private static int Run(string responses, ResponseChecker checker, string language)
    {
        using Stream input = responses == StandardInputName ? StandardInput.Open() : InputFile.Open(responses);
        using Stream output = StandardOutput.Open();
        var tally = new Tally();
        var lines = new ByteLineReader(input, checker.MaxLineSize);
        CheckProgress.During(
            input.CanSeek ? input.Length : null,
            report => new BatchedCheck(lines, () => new ResponseBatch(checker, language), output, tally, report).Run());
        foreach (string line in tally.Lines(UiTexts.For(language)))
            StandardError.Say(line);

        return tally.Invalid > 0 ? ExitCode.Faulty : ExitCode.Success;
    }
}
