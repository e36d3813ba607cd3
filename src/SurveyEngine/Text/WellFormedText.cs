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
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done || !MayHold(rune))
                return false;

            text = text[length..];
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
