using System.Buffers;
using System.Text;

namespace SurveyEngine.Text;

/// <summary>
/// Decides whether a text may be an answer: it has no lone surrogates, no noncharacters (Unicode, section 23.7) and no control
/// characters other than tab and line breaks.
/// </summary>
internal static class WellFormedText
{
    public static bool Holds(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            // What nearly every text consists of.
            if (text[i] is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\uD800'))
            {
                i++;
                continue;
            }

            if (Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length) != OperationStatus.Done || !MayHold(rune))
                return false;

            i += length;
        }

        return true;
    }

    private static bool MayHold(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or (>= 0x7F and <= 0x9F) => false,
        >= 0xFDD0 and <= 0xFDEF => false,
        var value => (value & 0xFFFE) != 0xFFFE,
    };
}
