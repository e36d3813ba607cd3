using System.Globalization;
using System.Text;

namespace SurveyEngine.Text;

/// <summary>Counts what a respondent calls characters (字): extended grapheme clusters of UAX #29.</summary>
internal static class Graphemes
{
    /// <summary>The number of extended grapheme clusters; a CRLF is one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            int plain = CountPlain(text);
            if (plain == text.Length)
                return count + plain;

            // The last plain character may be joined by what follows it.
            int alone = Math.Max(0, plain - 1);
            count += alone + 1;
            text = text[alone..];
            text = text[StringInfo.GetNextTextElementLength(text)..];
        }

        return count;
    }

    /// <summary>The number of Unicode code points; a lone surrogate counts as one.</summary>
    public static int CountCodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;

        return count;
    }

    /// <summary>How many characters at the start are plain: between two of them there is always a boundary.</summary>
    private static int CountPlain(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsPlain(text[count]))
            count++;

        return count;
    }

    /// <summary>
    /// Whether a character is of those that most texts consist of, whose Grapheme_Cluster_Break is Other and which are no
    /// pictographs: printable ASCII, kana, ideographs, CJK punctuation and full-width forms. What joins others is left out of the
    /// blocks: U+302A to U+302F, U+3099, U+309A, and U+FF9E and U+FF9F.
    /// </summary>
    private static bool IsPlain(char c) => c switch
    {
        < '\u3000' => c is >= ' ' and <= '~',
        <= '\u9FFF' => c is <= '\u3029' or (>= '\u3041' and <= '\u3096') or (>= '\u309B' and <= '\u30FF')
            or (>= '\u3400' and <= '\u4DBF') or >= '\u4E00',
        _ => c is >= '\uFF01' and <= '\uFF9D',
    };
}
