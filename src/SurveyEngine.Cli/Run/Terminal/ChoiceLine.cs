using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A line of a list that a person selects from: an option, or true or false.</summary>
/// <param name="Code">What selects it when it is typed.</param>
/// <param name="Label">Its text.</param>
/// <param name="Selected">Whether it is selected.</param>
/// <param name="Group">The heading above it; null: none.</param>
/// <param name="More">What is said under it: its description, and its pictures, sounds and films in words.</param>
internal sealed record ChoiceLine(string Code, string Label, bool Selected, string? Group, IReadOnlyList<string> More)
{
    /// <summary>The lines of a field; true comes first.</summary>
    public static IReadOnlyList<ChoiceLine> Of(FieldView field, UiTexts texts) => field is BooleanFieldView boolean
        ? [
            new ChoiceLine("1", boolean.TrueLabel ?? texts.Yes, boolean.Boolean == true, Group: null, []),
            new ChoiceLine("2", boolean.FalseLabel ?? texts.No, boolean.Boolean == false, Group: null, []),
        ]
        : [.. ((ChoiceFieldView)field).Options.Select(option =>
            new ChoiceLine(option.Code, option.Label, option.Selected, option.Group, [.. Under(option, texts)]))];

    private static IEnumerable<string> Under(OptionView option, UiTexts texts)
    {
        IEnumerable<string> media = MediaWords.Of(option.Media, texts);
        return option.Description is { } description ? media.Prepend(description) : media;
    }
}
