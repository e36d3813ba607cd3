namespace SurveyEngine.Text;

/// <summary>Normalizes line breaks: CRLF, CR, U+2028 and U+2029 become LF.</summary>
internal static class LineBreaks
{
    /// <summary>Normalizes a text in place.</summary>
    /// <returns>The new length.</returns>
    public static int Normalize(Span<char> text)
    {
        int first = FindOther(text);
        if (first < 0)
            return text.Length;

        int length = first;
        bool followsCarriageReturn = false;
        foreach (char c in text[first..])
        {
            if (c != '\n' || !followsCarriageReturn)
                text[length++] = IsOther(c) ? '\n' : c;

            followsCarriageReturn = c == '\r';
        }

        return length;
    }

    /// <summary>Returns a text with LF for every line break.</summary>
    public static string Normalize(string text)
    {
        if (FindOther(text) < 0)
            return text;

        char[] characters = text.ToCharArray();
        return new string(characters, 0, Normalize(characters));
    }

    // A loop, as IndexOfAny allocates until the runtime has compiled it for the second time.
    private static int FindOther(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsOther(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsOther(char c) => c is '\r' or '\u2028' or '\u2029';
}
