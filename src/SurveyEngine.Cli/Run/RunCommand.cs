using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Cli.Definitions;
using SurveyEngine.Cli.Files;
using SurveyEngine.Cli.Language;
using SurveyEngine.Cli.Run.Script;
using SurveyEngine.Cli.Run.Terminal;

namespace SurveyEngine.Cli.Run;

/// <summary><c>survey run</c>: fills in a survey, at the terminal or by a script.</summary>
internal static class RunCommand
{
    private const string DefaultSurvey = "jma-cybersecurity";

    private const int MaxDraftSize = 64 * 1024 * 1024;

    public static Command Create()
    {
        Argument<string> definition = CommonOptions.Definition();
        definition.DefaultValueFactory = _ => DefaultSurvey;
        Option<string?> language = CommonOptions.Language("that of the definition");
        var resume = new Option<string?>("--resume") { Description = "A saved draft to go on with.", HelpName = "FILE" };
        var save = new Option<string?>("--save") { Description = "Where to save a draft when the run ends without a response, by Ctrl+C too.", HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "Where to write the response. Default: standard output, or at a terminal a new file.", HelpName = "FILE" };
        var command = new ExampleCommand(
            "run", "Runs a survey: at a terminal screen by screen, otherwise reading one answer a line from standard input.")
        {
            Arguments = { definition },
            Options = { language, resume, save, output },
            Examples =
            [
                "survey run",
                "survey run coffee.json --lang ja --save draft.json --out response.json",
                "survey run coffee.json --resume draft.json --save draft.json",
                "survey run coffee.json < answers.txt > response.json",
            ],
            ExitCodes = "0 submitted, 1 not submitted, 2 could not run, 130 stopped by Ctrl+C",
        };
        command.SetAction(parsed => Run(
            new RunFiles(
                parsed.GetRequiredValue(definition), parsed.GetValue(resume), parsed.GetValue(save), parsed.GetValue(output)),
            parsed.GetValue(language)));
        return command;
    }

    private static int Run(RunFiles files, string? language)
    {
        Survey survey = SurveySource.Load(files.Definition);
        string spoken = UiLanguage.Of(language, survey.Definition.Language, survey);
        UiTexts texts = UiTexts.For(spoken);
        files.EnsureWritable();
        ResponseOutput.EnsureWritable(survey.Id, files.Out);
        SurveySession session = files.Resume is null ? survey.Start() : Resume(survey, files.Resume);
        var draft = new Draft(session, files.Save, files.ResumeCommand(language), texts);
        try
        {
            return Run(draft, files, language, spoken, texts);
        }
        catch (Exception problem) when (draft.CanSave && problem is ToolException or IOException)
        {
            // The answers must survive a full disk and a closed terminal.
            LastWord.Say(draft.Save());
            throw;
        }
    }

    private static int Run(Draft draft, RunFiles files, string? language, string spoken, UiTexts texts)
    {
        bool isResumed = files.Resume is not null;
        if (Console.IsInputRedirected)
            return new ScriptRun(draft, spoken, language, texts).Run(isResumed, files.Out);

        using Screen? screen = Screen.TryOpen();
        if (screen is not null)
            return new TerminalRun(draft, screen, spoken, texts).Run(isResumed, files.Out);

        Console.Error.WriteLine(texts.DumbTerminal);
        return new ScriptRun(draft, spoken, language, texts).Run(isResumed, files.Out);
    }

    private static SurveySession Resume(Survey survey, string path)
    {
        Outcome<SurveySession> saved = survey.Resume(InputFile.Read(path, MaxDraftSize));
        return saved.TryGetValue(out SurveySession? session)
            ? session
            : throw new ToolException($"'{path}' cannot be resumed: {saved.Problems[0].Message("en")}");
    }
}
