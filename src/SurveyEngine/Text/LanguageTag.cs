namespace SurveyEngine.Text;

/// <summary>
/// Language tags of BCP 47, as far as looking up a text needs them. Letter case does not count (RFC 5646, section 2.1.1): maps
/// by language use <see cref="Comparer"/>.
/// </summary>
internal static class LanguageTag
{
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The language itself, without script or region, in lower case: <c>ja</c> of <c>ja-JP</c>.</summary>
    public static string Primary(string tag) =>
        (tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag).ToLowerInvariant();

    /// <summary>What a map has for a language: for the tag itself, or else for its primary part.</summary>
    public static T? Find<T>(IReadOnlyDictionary<string, T> byLanguage, string tag)
        where T : class =>
        byLanguage.GetValueOrDefault(tag) ?? byLanguage.GetValueOrDefault(Primary(tag));

    /// <summary>
    /// Whether it has the form of a tag (RFC 5646): a language of 2 to 8 letters, then parts of 1 to 8 letters and digits.
    /// Whether the language exists is not asked.
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        string[] parts = tag.Split('-');
        return parts[0].Length >= 2 && parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
