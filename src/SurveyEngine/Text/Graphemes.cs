using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SurveyEngine.Text;

/// <summary>Counts characters as a respondent does (字): extended grapheme clusters of UAX #29.</summary>
internal static class Graphemes
{
    // Blocks of plain characters, which make up most texts: kana, ideographs, CJK punctuation, ASCII and full-width forms. Their
    // Grapheme_Cluster_Break is Other, and they are not pictographs; LF joins only a CR before it. The blocks leave out characters that
    // join others: U+302A to U+302F, U+3099, U+309A, U+FF9E and U+FF9F.
    private static readonly ushort[] PlainStarts = [0x3041, 0x4E00, 0x309B, 0x3000, 0x0020, 0x000A, 0xFF01, 0x3400];

    // The length of each block, minus one.
    private static readonly ushort[] PlainLengths = [0x55, 0x51FF, 0x64, 0x29, 0x5E, 0, 0x9C, 0x19BF];

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
            count += alone;
            text = text[alone..];
            count += CountUntilPlain(ref text);
        }

        return count;
    }

    /// <summary>The length of the first cluster of a text, in UTF-16 units; 0 for an empty text.</summary>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        var breaks = default(GraphemeBreaks);
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (breaks.Take(rune) && length > 0)
                break;

            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    /// <summary>The number of Unicode code points; a lone surrogate counts as one.</summary>
    public static int CountCodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;

        return count;
    }

    /// <summary>Counts clusters up to two plain characters in a row: the boundary between them is certain.</summary>
    private static int CountUntilPlain(ref ReadOnlySpan<char> text)
    {
        var breaks = default(GraphemeBreaks);
        int count = 0;
        int length = 0;
        bool isPlain = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool wasPlain = isPlain;
            isPlain = rune.IsBmp && IsPlain((ushort)rune.Value);
            if (wasPlain && isPlain)
                break;

            count += breaks.Take(rune) ? 1 : 0;
            length += rune.Utf16SequenceLength;
        }

        text = text[length..];
        return count;
    }

    /// <summary>The number of plain characters at the start; there is a boundary between any two of them.</summary>
    private static int CountPlain(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int count = 0;
        while (count + Vector128<ushort>.Count <= units.Length && ArePlain(Vector128.Create(units[count..])))
            count += Vector128<ushort>.Count;
        while (count < units.Length && IsPlain(units[count]))
            count++;

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<ushort> units)
    {
        Vector128<ushort> isPlain = Vector128<ushort>.Zero;
        for (int i = 0; i < PlainStarts.Length; i++)
            isPlain |= Vector128.LessThanOrEqual(units - Vector128.Create(PlainStarts[i]), Vector128.Create(PlainLengths[i]));

        return isPlain == Vector128<ushort>.AllBitsSet;
    }

    private static bool IsPlain(ushort unit)
    {
        for (int i = 0; i < PlainStarts.Length; i++)
        {
            if ((ushort)(unit - PlainStarts[i]) <= PlainLengths[i])
                return true;
        }

        return false;
    }
}
