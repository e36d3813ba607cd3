namespace SurveyEngine.Text;

/// <summary>Whether a text may be an answer at all: no lone surrogates, no control characters but tab and line breaks.</summary>
internal static class WellFormedText
{
    public static bool Holds(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                return false;
            if (char.IsSurrogate(c) && (i + 1 == text.Length || !char.IsSurrogatePair(c, text[++i])))
                return false;
        }

        return true;
    }
}
