using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Definitions;

/// <summary>Loads the survey that the user named: by the id of a built-in one, or a file.</summary>
internal static class SurveySource
{
    /// <summary>Loads a survey; refuses a definition that is not sound.</summary>
    /// <param name="name">The id of a built-in survey, or the path of a definition.</param>
    public static Survey Load(string name)
    {
        if (BuiltInSurveys.Find(name) is { } builtIn)
            return builtIn;

        DefinitionFile file = Open(name);
        Translation[] translations = [.. file.Translations.Select(Read)];
        return Sound(Survey.Read(file.Bytes, translations), file.Path);
    }

    /// <summary>Opens a definition file.</summary>
    /// <param name="name">The path of a definition; the id of a built-in survey has none.</param>
    public static DefinitionFile Open(string name)
    {
        if (!Path.Exists(name) && !name.Contains('.') && !name.Contains('/'))
            throw new ToolException($"There is no built-in survey and no file '{name}'; `survey list` names the built-in surveys.");

        return DefinitionFile.Open(name);
    }

    private static Translation Read(TranslationFile file) => Sound(TranslationJson.Read(file.Language, file.Bytes), file.Path);

    private static T Sound<T>(Outcome<T> outcome, string path)
        where T : class
    {
        if (outcome.TryGetValue(out T? value))
            return value;

        Problem error = outcome.Problems.First(problem => problem.Severity == ProblemSeverity.Error);
        throw new ToolException($"'{path}' is not sound: {error.Message("en")} (`survey lint` lists all errors.)");
    }
}
