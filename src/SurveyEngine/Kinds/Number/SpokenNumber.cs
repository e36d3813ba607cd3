using System.Text;

namespace SurveyEngine.Kinds.Number;

/// <summary>Writes numbers into texts, as their field shows them: grouped, and with the texts around them.</summary>
internal static class SpokenNumber
{
    private const char NoBreakSpace = '\u00A0';
    private const char Apostrophe = '\u2019';

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="language">The language, a BCP 47 tag. Where its signs are not known, digits are not grouped.</param>
    /// <param name="prefix">The text before it; null: none.</param>
    /// <param name="suffix">The text after it; null: none.</param>
    public static string Write(decimal number, string language, string? prefix, string? suffix)
    {
        NumberSigns? signs = LanguageNumbers.Find(language);
        string written = TypedNumber.Write(number, signs ?? new NumberSigns('.'));
        var text = new StringBuilder(prefix);
        if (prefix is not null && IsApart(Last(prefix)))
            text.Append(' ');
        text.Append(signs is null ? written : Grouped(written, signs));
        if (suffix is not null && IsApart(Rune.GetRuneAt(suffix, 0)))
            text.Append(' ');

        return text.Append(suffix).ToString();
    }

    private static string Grouped(string written, NumberSigns signs)
    {
        int first = written[0] == '-' ? 1 : 0;
        int point = written.IndexOf(signs.Decimal, StringComparison.Ordinal);
        var text = new StringBuilder(written);
        int length = 3;
        for (int at = (point < 0 ? written.Length : point) - length; at > first; at -= length)
        {
            text.Insert(at, signs.IsGroupSure ? signs.Group : signs.Decimal == ',' ? NoBreakSpace : Apostrophe);
            length = signs.HasPairs ? 2 : length;
        }

        return text.ToString();
    }

    /// <summary>
    /// Whether a space separates a number from a text that begins or ends so: a word does, but neither a sign such as % nor the scripts of
    /// East Asia, which know no spaces there.
    /// </summary>
    private static bool IsApart(Rune rune) =>
        Rune.IsLetterOrDigit(rune) && rune.Value is < 0x2E80 and not (>= 0x1100 and < 0x1200);

    private static Rune Last(string text)
    {
        Rune.DecodeLastFromUtf16(text, out Rune last, out _);
        return last;
    }
}
