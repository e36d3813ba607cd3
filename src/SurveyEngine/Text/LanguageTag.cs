namespace SurveyEngine.Text;

/// <summary>
/// Language tags of BCP 47, as far as the lookup of texts needs them. Letter case does not count (RFC 5646, section 2.1.1): maps
/// by language use <see cref="Comparer"/>.
/// </summary>
internal static class LanguageTag
{
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The primary language, without script or region, in lower case: <c>ja</c> of <c>ja-JP</c>.</summary>
    public static string Primary(string tag) =>
        (tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag).ToLowerInvariant();

    /// <summary>The region, two letters or three digits: <c>TW</c> of <c>zh-Hant-TW</c>; null without one.</summary>
    public static string? Region(string tag)
    {
        string[] parts = tag.Split('-');
        for (int i = 1; i < parts.Length && parts[i].Length > 1; i++)
        {
            string part = parts[i];
            if ((part.Length == 2 && HasOnly(char.IsAsciiLetter, part)) || (part.Length == 3 && HasOnly(char.IsAsciiDigit, part)))
                return part;
        }

        return null;
    }

    /// <summary>
    /// Looks up a language in a map (RFC 4647, section 3.4): by the tag itself, else by its longest prefix of whole subtags. For
    /// <c>zh-Hant-TW</c>, <c>zh-Hant</c> comes before <c>zh</c>.
    /// </summary>
    public static T? Find<T>(IReadOnlyDictionary<string, T> byLanguage, string tag)
        where T : class
    {
        for (int end = tag.Length; end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            if (byLanguage.TryGetValue(tag[..end], out T? found))
                return found;
        }

        return null;
    }

    /// <summary>
    /// Whether a text has the form of a tag (RFC 5646): a language of 2 to 8 letters, then subtags of 1 to 8 letters and digits. The
    /// language need not exist.
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        string[] parts = tag.Split('-');
        return parts[0].Length >= 2 && HasOnly(char.IsAsciiLetter, parts[0])
            && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && HasOnly(char.IsAsciiLetterOrDigit, part));
    }

    /// <exception cref="ArgumentException">The text is no tag.</exception>
    public static void ThrowIfNone(string tag, string parameter)
    {
        if (!IsWellFormed(tag))
            throw new ArgumentException($"\"{tag}\" is no language tag: those of BCP 47 look like en, ja or zh-Hant-TW.", parameter);
    }

    private static bool HasOnly(Func<char, bool> accepted, string part)
    {
        foreach (char c in part)
        {
            if (!accepted(c))
                return false;
        }

        return true;
    }
}
