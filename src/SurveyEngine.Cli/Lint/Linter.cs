using SurveyEngine.Cli.Definitions;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace SurveyEngine.Cli.Lint;

/// <summary>Finds all problems of a definition and of the translations beside it.</summary>
internal static class Linter
{
    /// <summary>
    /// Finds all problems: those of the definition in the order of the file, then those of each translation; and the files that look like a
    /// translation but are not taken for one.
    /// </summary>
    /// <param name="name">The id of a built-in survey, or the path of a definition.</param>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<TranslationFile> NotTaken) Lint(string name)
    {
        if (BuiltInSurveys.Find(name) is { } builtIn)
            return ([.. builtIn.Warnings.Select(problem => new Finding(name, problem))], []);

        DefinitionFile file = SurveySource.Open(name);
        Outcome<SurveyDefinition> definition = SurveyJson.Read(file.Bytes);
        return (
            [
                .. Survey.Read(file.Bytes).Problems.Select(problem => new Finding(file.Path, problem)),
                .. file.Translations.SelectMany(translation => Lint(translation, definition)),
            ],
            file.NotTaken);
    }

    /// <summary>Finds the problems of the file itself; if it and the definition can be read, those of how they fit as well.</summary>
    private static IEnumerable<Finding> Lint(TranslationFile file, Outcome<SurveyDefinition> definition)
    {
        Outcome<Translation> translation = TranslationJson.Read(file.Language, file.Bytes);
        IEnumerable<Problem> misfits = translation.IsSuccess && definition.IsSuccess ? translation.Value.Check(definition.Value) : [];
        return translation.Problems.Concat(misfits).Select(problem => new Finding(file.Path, problem));
    }
}
