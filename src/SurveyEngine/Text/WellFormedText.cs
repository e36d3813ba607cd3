using System.Text;

namespace SurveyEngine.Text;

/// <summary>Whether a text may be an answer at all: no lone surrogates, no control characters but tab and line breaks.</summary>
internal static class WellFormedText
{
    public static bool Holds(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\u0000', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F')
            && !text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return true;
        }

        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != System.Buffers.OperationStatus.Done)
                return false;
            if (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'))
                return false;

            text = text[length..];
        }

        return true;
    }
}
