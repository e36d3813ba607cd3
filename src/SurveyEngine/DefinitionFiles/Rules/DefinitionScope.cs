using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>What the validators need to know of the definition around an element.</summary>
internal sealed class DefinitionScope(SurveyDefinition definition)
{
    private readonly HashSet<string> _usedSets = new(StringComparer.Ordinal);

    public SurveyDefinition Definition => definition;

    public bool IsUsed(string optionSet) => _usedSets.Contains(optionSet);

    /// <summary>The options of a set, which counts as used from now on; null when there is no such set.</summary>
    public ValueList<Option>? UseOptionSet(string name)
    {
        _usedSets.Add(name);
        return definition.OptionSets.TryGetValue(name, out ValueList<Option>? options) ? options : null;
    }
}
