using System.Globalization;
using System.Text;

namespace SurveyEngine.Testing.Generation;

/// <summary>Writes strings as JSON.</summary>
internal static class JsonString
{
    /// <summary>The text in quotes; a lone surrogate, which UTF-8 cannot hold, is escaped.</summary>
    public static string Of(string text)
    {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair)
                json.Append(text[i++]).Append(text[i]);
            else if (text[i] is '"' or '\\' or < ' ' || char.IsSurrogate(text[i]))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                json.Append(text[i]);
        }

        return json.Append('"').ToString();
    }
}
