using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Preview;

/// <summary><c>survey preview</c>: the questionnaire as a respondent sees it.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        Option<string?> answers = CommonOptions.Answers();
        Option<string?> language = CommonOptions.Language("that of the definition");
        Option<string[]> parameters = GivenParameters.Option("Without any, those that RESPONSE records.");
        var json = new Option<bool>("--json") { Description = "Writes field paths and problems as JSON: {\"shown\":[…],\"hidden\":[…],\"problems\":[…]}." };
        var command = new ExampleCommand("preview", "Shows the questionnaire as a respondent with the given answers sees it.")
        {
            Arguments = { definition },
            Options = { answers, parameters, language, json },
            Examples = ["survey preview coffee.json --lang ja", "survey preview jma-cybersecurity --answers response.json --json"],
            ExitCodes = "0 shown, whatever is wrong with the answers, 2 could not run",
        };
        command.SetAction(parsed =>
        {
            Survey survey = SurveySource.Load(parsed.GetRequiredValue(definition));
            string spoken = UiLanguage.Of(parsed.GetValue(language), survey.Definition.Language, survey);
            UiTexts texts = UiTexts.For(spoken);
            var given = new GivenParameters(parsed.GetRequiredValue(parameters), survey, texts, spoken, parsed.GetValue(language));
            SurveySession session = AnswersFile.Start(survey, parsed.GetValue(answers), given, out IReadOnlyList<Problem> problems);
            if (parsed.GetValue(json))
                PreviewJson.Write(session, problems, spoken);
            else
                new PreviewText(Console.Out, texts, parsed.GetValue(answers) is null ? [] : problems, spoken).Write(session.View(spoken));

            return ExitCode.Success;
        });
        return command;
    }
}
