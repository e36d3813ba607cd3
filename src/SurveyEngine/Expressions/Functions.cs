using SurveyEngine.Expressions.Library;
using SurveyEngine.Text;

namespace SurveyEngine.Expressions;

/// <summary>
/// The table of functions. The parser, the printer and the binder read them here, and a test holds
/// <c>docs/reference/expressions.md</c> to it. A new function takes an entry in its family in <c>Library</c>.
/// </summary>
internal static class Functions
{
    /// <summary>All functions.</summary>
    public static readonly Function[] All = [.. Logic.All, .. Aggregates.All, .. Numbers.All, .. Texts.All, .. Dates.All];

    private static readonly int MaxNameLength = Array.ConvertAll(All, function => function.Spelling.Length).Max();

    /// <summary>The function whose name differs from a word only in letter case and width, or null.</summary>
    public static Function? Meant(string word)
    {
        if (word.Length > MaxNameLength)
            return null;

        string folded = WidthFolding.Fold(word);
        return Array.Find(All, function => string.Equals(function.Spelling, folded, StringComparison.OrdinalIgnoreCase));
    }
}
