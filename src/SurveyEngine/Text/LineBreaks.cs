namespace SurveyEngine.Text;

/// <summary>One kind of line break in every text: CRLF and CR become LF.</summary>
internal static class LineBreaks
{
    public static string Normalize(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
}
