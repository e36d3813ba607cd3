namespace SurveyEngine.Text;

/// <summary>One kind of line break in every text: CRLF and CR become LF.</summary>
internal static class LineBreaks
{
    /// <summary>Does it in place.</summary>
    /// <returns>How many characters are left.</returns>
    public static int Normalize(Span<char> text)
    {
        int length = text.IndexOf('\r');
        if (length < 0)
            return text.Length;

        for (int i = length; i < text.Length; i++)
        {
            if (text[i] == '\n' && text[i - 1] == '\r')
                text[length - 1] = '\n';
            else
                text[length++] = text[i];
        }

        text[..length].Replace('\r', '\n');
        return length;
    }

    public static string Normalize(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
}
