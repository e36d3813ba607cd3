using SurveyEngine.Model;

namespace SurveyEngine.Definitions.Tests;

/// <summary>One text of a definition.</summary>
/// <param name="Key">Its key in translation files; a question's printed code, which is not translated, goes by <c>.code</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="List">The list of options or rows it stands in.</param>
/// <param name="Code">The code of the option or row whose label it is.</param>
internal sealed record DefinitionText(string Key, string Text, string? List = null, string? Code = null)
{
    /// <summary>All texts of a definition, rules aside, in its order: written independently of the engine.</summary>
    public static IEnumerable<DefinitionText> Of(SurveyDefinition definition) =>
    [
        new("title", definition.Title),
        .. Numbered("introduction", definition.Introduction),
        .. definition.OptionSets.SelectMany(set => OfOptions($"optionSets.{set.Key}", set.Value)),
        .. definition.Sections.SelectMany(OfItem),
    ];

    private static IEnumerable<DefinitionText> OfItem(SurveyItem item) =>
    [
        .. Single($"{item.Id}.title", item.Title),
        .. Numbered($"{item.Id}.notes", item.Notes),
        .. item switch
        {
            Section section => section.Items.SelectMany(OfItem),
            Question question => OfQuestion(question),
            _ => throw new ArgumentException("An item of a new sort.", nameof(item)),
        },
    ];

    private static IEnumerable<DefinitionText> OfQuestion(Question question) =>
    [
        .. Single($"{question.Id}.code", question.Code),
        .. Single($"{question.Id}.prompt", question.Prompt),
        .. OfKind(question.Id, question.Kind),
    ];

    private static IEnumerable<DefinitionText> OfKind(string id, QuestionKind kind) => kind switch
    {
        Matrix matrix => [.. matrix.Rows.Select(row => new DefinitionText($"{id}.rows.{row.Code}", row.Label, $"{id}.rows", row.Code)), .. OfKind(id, matrix.Cell)],
        ChoiceKind choice => OfOptions(id, choice.Options),
        NumberEntry number => [.. Single($"{id}.prefix", number.Prefix), .. Single($"{id}.suffix", number.Suffix)],
        TextEntry => [],
        _ => throw new ArgumentException("A kind of a new sort.", nameof(kind)),
    };

    private static IEnumerable<DefinitionText> OfOptions(string owner, ValueList<Option> options)
    {
        string list = $"{owner}.options";
        string? group = null;
        foreach (Option option in options)
        {
            if (option.Group is { } heading && heading != group)
                yield return new($"{owner}.groups.{heading}", heading, list);

            group = option.Group;
            yield return new($"{list}.{option.Code}", option.Label, list, option.Code);
            if (option.Specify?.Prompt is { } prompt)
                yield return new($"{list}.{option.Code}.specify", prompt, list);
        }
    }

    private static IEnumerable<DefinitionText> Numbered(string key, IEnumerable<string> texts) =>
        texts.Select((text, index) => new DefinitionText($"{key}.{index}", text));

    private static IEnumerable<DefinitionText> Single(string key, string? text) => text is null ? [] : [new(key, text)];
}
