using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Explain;

/// <summary><c>survey explain</c>: why something is shown or hidden.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        var path = new Argument<string>("PATH") { Description = "The path of a field (Q1-2.5.i) or of an option (Q6-1.p), or the id of a question or a section." };
        Option<string?> answers = CommonOptions.Answers();
        Option<string[]> parameters = GivenParameters.Option("Without any, those that RESPONSE records.");
        Option<string?> language = CommonOptions.Language("en");
        var command = new ExampleCommand("explain", "Tells why a field, an option, a question or a section is shown or hidden, and how a calculated field or a default gets its value.")
        {
            Arguments = { definition, path },
            Options = { answers, parameters, language },
            Examples = ["survey explain jma-cybersecurity Q2-2-1", "survey explain coffee.json Q3.1 --answers response.json"],
            ExitCodes = "0 explained, 2 could not run",
        };
        command.SetAction(parsed =>
        {
            Survey survey = SurveySource.Load(parsed.GetRequiredValue(definition));
            string spoken = UiLanguage.Of(parsed.GetValue(language), "en", survey);
            UiTexts texts = UiTexts.For(spoken);
            var given = new GivenParameters(parsed.GetRequiredValue(parameters), survey, texts, spoken, parsed.GetValue(language));
            SurveySession session = AnswersFile.Start(survey, parsed.GetValue(answers), given, out IReadOnlyList<Problem> problems);
            Warn(parsed.GetValue(answers), problems.Where(problem => !survey.FieldPaths.Contains(problem.Path)), spoken);
            new ExplanationText(Console.Out, texts).Write(Explain(session, parsed.GetRequiredValue(path)));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Warns of answers to another survey or to unknown fields, which explain nothing.</summary>
    private static void Warn(string? answers, IEnumerable<Problem> problems, string language)
    {
        foreach (Problem problem in problems)
            StandardError.Say($"{answers}: {Printable.Isolated(problem.Path ?? "")}: {Printable.Isolated(problem.Message(language))}");
    }

    private static Explanation Explain(SurveySession session, string path) =>
        session.Explain(path).ValueOrNull
        ?? throw new ToolException($"There is no field, option, question or section '{path}' in {session.Survey.Id}.");
}
