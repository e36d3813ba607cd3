using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>What makes a definition sound, conditions aside: they are judged where names are resolved.</summary>
internal static class DefinitionRules
{
    /// <summary>How deep sections may stand in sections; those of the definition itself are the first level.</summary>
    public const int MostLevels = 32;

    /// <summary>All that is wrong with a definition, in document order; paths are those of its JSON.</summary>
    /// <exception cref="ArgumentNullException">Something that must be there is null.</exception>
    public static IReadOnlyList<Problem> Check(SurveyDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var problems = new List<Problem>();
        SurveyDefinitionValidator.Check(definition, new ProblemReporter(new DefinitionScope(definition), problems, JsonPath.Root));
        return problems;
    }
}
