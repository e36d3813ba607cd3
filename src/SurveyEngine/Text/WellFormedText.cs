namespace SurveyEngine.Text;

/// <summary>Whether a text may be an answer at all: no lone surrogates, no control characters but tab and line breaks.</summary>
internal static class WellFormedText
{
    public static bool Holds(ReadOnlySpan<char> text) =>
        !HasAny(text, '\u007F', '\u009F')
        && (!HasAny(text, '\u0000', '\u001F') || HasOnlyBreaksAsControls(text))
        && (!HasAny(text, '\uD800', '\uDFFF') || HasOnlyPairsOfSurrogates(text));

    // Not ContainsAnyInRange: the framework has no code for it that is compiled ahead, and every program that starts comes by here.
    private static bool HasAny(ReadOnlySpan<char> text, char first, char last) => text.IndexOfAnyInRange(first, last) >= 0;

    private static bool HasOnlyBreaksAsControls(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r'))
                return false;
        }

        return true;
    }

    private static bool HasOnlyPairsOfSurrogates(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }
}
