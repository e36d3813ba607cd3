using SurveyEngine.Text;

namespace SurveyEngine.Model;

/// <summary>Finds options of one choice, and rows of one matrix, that read the same only once they are translated.</summary>
/// <param name="definition">The definition.</param>
/// <param name="translation">The translation.</param>
internal sealed class TranslatedLabels(SurveyDefinition definition, Translation translation)
{
    /// <summary>The keys of the labels that read like one before them, each with its label.</summary>
    public IEnumerable<(string Key, string Label)> Duplicates() =>
        definition.OptionSets.SelectMany(set => Options($"optionSets.{set.Key}", set.Value))
            .Concat(definition.Sections.SelectMany(InItem));

    private IEnumerable<(string Key, string Label)> InItem(SurveyItem item) => item switch
    {
        Section section => section.Items.SelectMany(InItem),
        Question { Kind: Matrix matrix } => Rows(item.Id, matrix.Rows).Concat(InCell(item.Id, matrix.Cell)),
        Question question => InCell(item.Id, question.Kind),
        _ => [],
    };

    private IEnumerable<(string Key, string Label)> InCell(string owner, QuestionKind kind) =>
        kind is ChoiceKind choice ? Options(owner, choice.Options) : [];

    private IEnumerable<(string Key, string Label)> Options(string owner, ValueList<Option> options) =>
        Among(options.Select(option => (new TextKey(owner, "options", option.Code).ToString(), option.Group, option.Label)));

    private IEnumerable<(string Key, string Label)> Rows(string owner, ValueList<Row> rows) =>
        Among(rows.Select(row => (new TextKey(owner, "rows", row.Code).ToString(), (string?)null, row.Label)));

    private IEnumerable<(string Key, string Label)> Among(IEnumerable<(string Key, string? Group, string Label)> labels)
    {
        // The first of each look, and whether the translation has it.
        var first = new Dictionary<(string? Group, string Look), (string Own, bool IsTranslated)>();
        foreach ((string key, string? group, string own) in labels)
        {
            string? translated = translation.TextOf(key);
            string label = translated ?? own;
            (string?, string) look = (group, LookAlikes.Fold(label.Trim()));
            if (first.TryAdd(look, (own, translated is not null)))
                continue;

            // Those that are alike in the definition are warned of there.
            (string firstOwn, bool isFirstTranslated) = first[look];
            if ((translated is not null || isFirstTranslated) && LookAlikes.Fold(own.Trim()) != LookAlikes.Fold(firstOwn.Trim()))
                yield return (key, label);
        }
    }
}
