namespace SurveyEngine.Html.Controls;

/// <summary>What pages make of the words on how to show a question; all others mean nothing here.</summary>
internal static class Appearance
{
    private const string ColumnsPrefix = "columns-";

    /// <summary>A list to unfold, in place of options one below another.</summary>
    public static bool IsDropdown(QuestionView question) => Has(question, "dropdown");

    /// <summary>A number as one of the steps from its minimum to its maximum.</summary>
    public static bool IsScale(QuestionView question) => Has(question, "scale") || Has(question, "rating");

    /// <summary>A card for each row, in place of a grid.</summary>
    public static bool IsCards(QuestionView question) => Has(question, "cards");

    /// <summary>The class of a list of options: side by side, in columns, or one below another.</summary>
    public static string OptionsClass(QuestionView question)
    {
        if (Has(question, "horizontal"))
            return "se-options se-inline";

        string? columns = Words(question).FirstOrDefault(word => word.StartsWith(ColumnsPrefix, StringComparison.Ordinal));
        return columns?[ColumnsPrefix.Length..] is "2" or "3" or "4" ? $"se-options se-{columns}" : "se-options";
    }

    private static bool Has(QuestionView question, string word) => Words(question).Contains(word, StringComparer.Ordinal);

    private static string[] Words(QuestionView question) => question.Appearance?.Split(' ') ?? [];
}
