using System.Text;

namespace SurveyEngine.Generators;

/// <summary>Makes texts of definitions fit for documentation comments.</summary>
internal static class XmlText
{
    /// <summary>The text in one line, escaped, with a space for each run of white space and of characters that XML does not allow.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool isSpace = true;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(text, i);
            bool wasSpace = isSpace;
            isSpace = char.IsWhiteSpace(text[i]) || (!isPair && IsForbidden(text[i]));
            if (isSpace)
                escaped.Append(wasSpace ? "" : " ");
            else
                escaped.Append(isPair ? text.Substring(i++, 2) : Escaped(text[i]));
        }

        return escaped.ToString().TrimEnd();
    }

    private static bool IsForbidden(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';

    private static string Escaped(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => c.ToString(),
    };
}
