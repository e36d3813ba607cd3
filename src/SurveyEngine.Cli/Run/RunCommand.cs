using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Run.Script;
using SurveyEngine.Cli.Run.Terminal;
using SurveyEngine.Cli.Streams;

namespace SurveyEngine.Cli.Run;

/// <summary><c>survey run</c>: fills in a survey, at the terminal or by a script.</summary>
internal static class RunCommand
{
    private const string DefaultSurvey = "jma-cybersecurity";

    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        definition.DefaultValueFactory = _ => DefaultSurvey;
        Option<string?> language = CommonOptions.Language("that of the definition");
        Option<string[]> parameters = GivenParameters.Option("With --resume, those of the draft count unless others are given.");
        var resume = new Option<string?>("--resume") { Description = "A saved draft to resume.", HelpName = "FILE" };
        var save = new Option<string?>("--save") { Description = "Where to save a draft when the run ends without a response, by Ctrl+C for example. Default: nowhere, or at a terminal the file of --resume or SURVEY-draft.json.", HelpName = "FILE" };
        var noSave = new Option<bool>("--no-save") { Description = "Keeps no draft." };
        var output = new Option<string?>("--out") { Description = "Where to write the response. Default: standard output, or at a terminal the new file SURVEY-response.json.", HelpName = "FILE" };
        var command = new ExampleCommand(
            "run", "Runs a survey: screen by screen at a terminal, otherwise reading one answer per line from standard input.")
        {
            Arguments = { definition },
            Options = { language, parameters, resume, save, noSave, output },
            Examples =
            [
                "survey run",
                "survey run coffee.json --lang ja --save draft.json --out response.json",
                "survey run coffee.json --resume draft.json",
                "survey run household.json --parameter today=2026-11-28 --parameter name=Ann",
                "survey run coffee.json < answers.txt > response.json",
            ],
            ExitCodes = "0 submitted, 1 not submitted, 2 could not run, 130 stopped by Ctrl+C",
        };
        command.SetAction(parsed => Run(
            new RunFiles(
                parsed.GetRequiredValue(definition), parsed.GetValue(resume), parsed.GetValue(save), parsed.GetValue(output))
            {
                KeepsNoDraft = parsed.GetValue(noSave),
            },
            parsed.GetRequiredValue(parameters),
            parsed.GetValue(language)));
        return command;
    }

    private static int Run(RunFiles files, string[] parameters, string? language)
    {
        if (files is { KeepsNoDraft: true, Save: not null })
            throw new ToolException("--save and --no-save contradict each other.");

        Survey survey = SurveySource.Load(files.Definition);
        string spoken = UiLanguage.Of(language, survey.Definition.Language, survey);
        UiTexts texts = UiTexts.For(spoken);
        var given = new GivenParameters(parameters, survey, texts, spoken, language);
        using Screen? screen = Console.IsInputRedirected ? null : Screen.Find();
        if (screen is not null)
            files = files.AtTerminal(survey.Id);

        files.EnsureDistinct();
        ResponseOutput.EnsureWritable(survey.Id, files.Out);
        files.EnsureDraftWritable();
        SurveySession session = files.Resume is null ? survey.Start(given.Required()) : KeptDraft.Read(survey, files.Resume, given.OrNone()).Session();
        KeptDraft? kept = screen is null ? null : KeptDraft.Find(survey, files, given.OrNone());
        var draft = new Draft(session, files, files.ResumeCommand(language, parameters), texts);
        try
        {
            return screen is null
                ? RunScript(new ScriptRun(draft, spoken, language, texts), files, texts)
                : new TerminalRun(draft, screen, spoken, texts).Run(kept, files);
        }
        catch (Exception problem) when (draft.CanSave && problem is ToolException or IOException)
        {
            // The answers must survive a full disk and a closed terminal.
            StandardError.Say(draft.Save());
            throw;
        }
    }

    private static int RunScript(ScriptRun run, RunFiles files, UiTexts texts)
    {
        if (!Console.IsInputRedirected)
            StandardError.Say(texts.DumbTerminal);

        return run.Run(files.Resume is not null, files.Out);
    }
}
