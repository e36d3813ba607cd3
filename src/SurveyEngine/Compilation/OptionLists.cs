using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.Compilation;

/// <summary>Builds the options of choices: their own, and those of option sets, which are built once.</summary>
/// <param name="definition">The definition.</param>
/// <param name="texts">Receives their texts.</param>
/// <param name="gates">Receives their gates.</param>
internal sealed class OptionLists(SurveyDefinition definition, DefinitionTexts texts, GateList gates)
{
    private readonly Dictionary<string, OptionList> _sets = new(StringComparer.Ordinal);

    /// <summary>Gets the options of a choice.</summary>
    /// <param name="kind">The choice.</param>
    /// <param name="owner">The id of its question.</param>
    /// <param name="path">The JSON path of the choice.</param>
    /// <param name="firstField">The index of the next field.</param>
    public OptionList Of(ChoiceKind kind, string owner, string path, int firstField) =>
        kind.OptionSet is { } name
            ? Set(name, firstField)
            : Build(kind.Options, texts.AddOptions(owner, kind.Options), owner, JsonPath.Member(path, "options"), firstField);

    /// <summary>Gets the options of an option set. Their gates serve every choice that uses it, as their conditions do not depend on the choice.</summary>
    public OptionList Set(string name, int firstField)
    {
        if (!_sets.TryGetValue(name, out OptionList? list))
        {
            ValueList<Option> options = OptionsOf(name);
            list = Build(
                options, texts.AddOptionSet(name, options), name, JsonPath.Member(JsonPath.Member(JsonPath.Root, "optionSets"), name), firstField);
            _sets.Add(name, list);
        }

        return list;
    }

    /// <summary>The options of an option set; none when it is unknown.</summary>
    private ValueList<Option> OptionsOf(string set) => definition.OptionSets.TryGetValue(set, out ValueList<Option>? options) ? options : [];

    private OptionList Build(ValueList<Option> options, OptionTexts[] optionTexts, string owner, string path, int firstField)
    {
        int[]? optionGates = null;
        AnswerRules?[]? specifies = null;
        AtHand? atHand = null;
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].VisibleWhen is { } visibleWhen)
            {
                optionGates ??= new int[options.Count];
                atHand ??= new AtHand(AttributeTable.Of(options));
                optionGates[i] = gates.Add(
                    visibleWhen, outer: 0, $"{owner}.{options[i].Code}", JsonPath.Element(path, i), firstField, atHand, i);
            }

            if (options[i].Specify is { } specify)
            {
                specifies ??= new AnswerRules?[options.Count];
                specifies[i] = FieldTypes.Of(specify.Text).Compile(specify.Text, []);
            }
        }

        return new OptionList(options, optionTexts, path, optionGates, specifies);
    }
}
