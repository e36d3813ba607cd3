using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>
/// How large a survey becomes once it is laid out. Each row of a matrix has the options of its cell, each option may have a specify
/// text, and the path of each begins with the id of the question: a small file can ask for more than a machine holds. It is
/// measured before anything is laid out. See <c>docs/decisions/survey-size.md</c>.
/// </summary>
internal static class SurveySize
{
    /// <summary>The most fields.</summary>
    public const int MostFields = 100_000;

    /// <summary>The most options of all fields together; those of a set count in each field that has them.</summary>
    public const int MostOptions = 2_000_000;

    /// <summary>The most characters of the paths of fields and options, in UTF-16 units.</summary>
    public const int MostPathCharacters = 20_000_000;

    /// <summary>The problem of a definition that is too extensive; null when it is not.</summary>
    public static Problem? Check(SurveyDefinition definition)
    {
        decimal fields = 0;
        decimal options = 0;
        decimal characters = 0;
        foreach ((string name, ValueList<Option> set) in definition.OptionSets ?? [])
            characters += PathsOf(set, Code, name.Length);
        foreach (PlacedItem placed in ItemWalk.Over(definition, DefinitionRules.MostLevels))
        {
            if (placed.Item is not Question question)
                continue;

            var matrix = question.Kind as Matrix;
            var choice = (matrix?.Cell ?? question.Kind) as ChoiceKind;
            ValueList<Option> own = choice?.Options ?? [];
            ValueList<Option> list = choice?.OptionSet is { } name ? SetOf(definition, name) : own;
            Option[] specifies = [.. list.Where(option => option?.Specify is not null)];
            int id = question.Id?.Length ?? 0;
            decimal rows = matrix is null ? 1 : matrix.Rows?.Count ?? 0;
            decimal rowPaths = matrix is null ? id : PathsOf(matrix.Rows, row => row?.Code, id);
            fields += rows * (1 + specifies.Length);
            options += rows * list.Count;
            characters += PathsOf(own, Code, id) + (rowPaths * (1 + specifies.Length)) + (rows * PathsOf(specifies, Code, owner: 0));
        }

        return Excess("fields", fields, MostFields)
            ?? Excess("optionsInAll", options, MostOptions)
            ?? Excess("pathCharacters", characters, MostPathCharacters);
    }

    private static ValueList<Option> SetOf(SurveyDefinition definition, string name) =>
        (definition.OptionSets ?? []).TryGetValue(name, out ValueList<Option>? set) ? set ?? [] : [];

    private static string? Code(Option? option) => option?.Code;

    /// <summary>The characters of the paths of parts: their owner's path, a dot and a code.</summary>
    private static decimal PathsOf<T>(IReadOnlyList<T>? parts, Func<T, string?> codeOf, int owner)
    {
        decimal characters = 0;
        for (int i = 0; i < parts?.Count; i++)
            characters += (decimal)owner + 1 + (codeOf(parts[i])?.Length ?? 0);

        return characters;
    }

    private static Problem? Excess(string what, decimal count, int limit) => count <= limit
        ? null
        : Problem.Error(ProblemCodes.TooExtensive, path: null, ("what", what), ("count", count), ("limit", limit));
}
