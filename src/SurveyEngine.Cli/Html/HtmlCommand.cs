using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Language;
using SurveyEngine.Html;

namespace SurveyEngine.Cli.Html;

/// <summary><c>survey html</c>: the questionnaire as a file of HTML, to be looked at or printed.</summary>
internal static class HtmlCommand
{
    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        var answers = new Argument<string?>("RESPONSE")
        {
            Description = "A file with one response, complete or not, or with a saved draft. Default: no answers.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> language = CommonOptions.Language("that of the definition");
        Option<string[]> parameters = GivenParameters.Option("Without any, those that RESPONSE records.");
        var paper = new Option<bool>("--paper") { Description = "Writes the form for paper: all that anybody may be asked, with the conditions." };
        var command = new ExampleCommand("html", "Writes the questionnaire as one page of HTML, as a respondent with the given answers sees it.")
        {
            Arguments = { definition, answers },
            Options = { parameters, language, paper },
            Examples = ["survey html coffee.json --lang ja > page.html", "survey html jma-cybersecurity --paper > paper.html"],
            ExitCodes = "0 written, whatever is wrong with the answers, 2 could not run",
        };
        command.SetAction(parsed =>
        {
            Survey survey = SurveySource.Load(parsed.GetRequiredValue(definition));
            string spoken = UiLanguage.Of(parsed.GetValue(language), survey.Definition.Language, survey);
            var given = new GivenParameters(parsed.GetRequiredValue(parameters), survey, UiTexts.For(spoken), spoken, parsed.GetValue(language));
            SurveySession session = AnswersFile.Start(survey, parsed.GetValue(answers), given, out _);
            var html = new SurveyHtml(new HtmlOptions { IsStandalone = true });
            HtmlPage page = parsed.GetValue(paper) ? html.Paper(session, spoken) : html.Preview(session, spoken);
            Console.Out.Write(page.ToHtml() + "\n");
            return ExitCode.Success;
        });
        return command;
    }
}
