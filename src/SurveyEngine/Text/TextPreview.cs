using System.Text;

namespace SurveyEngine.Text;

/// <summary>A short, harmless form of a text from outside, for quoting in a problem.</summary>
internal static class TextPreview
{
    private const int MaxCharacters = 80;

    /// <summary>
    /// Truncates a text after 80 code points, with an ellipsis, and replaces control characters, those that change the direction of what
    /// follows the quotation (UAX #9), and lone surrogates by U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Length <= MaxCharacters && WellFormedText.Holds(text) && !text.Any(IsHarmful))
            return text;

        var excerpt = new StringBuilder();
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (count++ == MaxCharacters)
                return excerpt.Append('…').ToString();

            excerpt.Append((rune.IsBmp && IsHarmful((char)rune.Value) ? Rune.ReplacementChar : rune).ToString());
        }

        return excerpt.ToString();
    }

    private static bool IsHarmful(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
