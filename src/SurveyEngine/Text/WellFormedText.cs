namespace SurveyEngine.Text;

/// <summary>Whether a text may be an answer at all: no lone surrogates, no control characters but tab and line breaks.</summary>
internal static class WellFormedText
{
    public static bool Holds(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\u007F', '\u009F') && HasOnlyBreaksAsControls(text) && HasOnlyPairsOfSurrogates(text);

    private static bool HasOnlyBreaksAsControls(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\u0000', '\u001F') is var at and >= 0)
        {
            if (text[at] is not ('\t' or '\n' or '\r'))
                return false;

            text = text[(at + 1)..];
        }

        return true;
    }

    private static bool HasOnlyPairsOfSurrogates(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return false;

            text = text[(at + 2)..];
        }

        return true;
    }
}
