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
            text = text[StringInfo.GetNextTextElementLength(text)..];
            count++;
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
}
