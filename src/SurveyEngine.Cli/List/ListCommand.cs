using System.CommandLine;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Definitions;

namespace SurveyEngine.Cli.List;

/// <summary><c>survey list</c>: the built-in surveys.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new ExampleCommand("list", "Lists the built-in surveys: id, version, languages, title; tab-separated.")
        {
            Examples = ["survey list"],
            ExitCodes = "0 always",
        };
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        foreach (Survey survey in BuiltInSurveys.All)
            Console.Out.WriteLine(string.Join('\t', survey.Id, survey.Definition.Version, string.Join(',', survey.Languages), survey.Definition.Title));

        return ExitCode.Success;
    }
}
