using SurveyEngine.Model;

namespace SurveyEngine.Compilation;

/// <summary>The rows of a matrix: its own, or the options of an option set.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Labels">The ordinals of their labels.</param>
/// <param name="Descriptions">The ordinals of their descriptions; empty when none has one.</param>
/// <param name="Path">The JSON path of the list.</param>
/// <param name="Gates">The gates of the options that they are; null when all are always shown, and for rows of its own.</param>
internal sealed record RowList(ValueList<Row> Rows, int[] Labels, int[] Descriptions, string Path, int[]? Gates = null)
{
    /// <summary>Makes rows of the options of a set; that an option is exclusive, or has a specify text, says nothing there.</summary>
    public static RowList Of(OptionList set) => new(
        new ValueList<Row>(Array.ConvertAll(set.Options.ToArray(), RowOf)), Array.ConvertAll(set.Texts, texts => texts.Label), DescriptionsOf(set), set.Path, set.Gates);

    private static int[] DescriptionsOf(OptionList set) =>
        Array.Exists(set.Texts, texts => texts.Description >= 0) ? Array.ConvertAll(set.Texts, texts => texts.Description) : [];

    private static Row RowOf(Option option) =>
        new(option.Code, option.Label) { VisibleWhen = option.VisibleWhen, Attributes = option.Attributes, Fixed = option.Fixed };
}
