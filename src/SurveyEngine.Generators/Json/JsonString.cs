using System.Globalization;
using System.Text;

namespace SurveyEngine.Generators.Json;

/// <summary>A string of a JSON file, unescaped.</summary>
/// <param name="Text">The text; empty when the string is not well-formed.</param>
/// <param name="End">The index after it, or of the fault.</param>
/// <param name="Expected">What should be at the fault; null when there is none.</param>
internal readonly record struct JsonString(string Text, int End, string? Expected)
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";
    private const int HexDigits = 4;

    /// <summary>Reads a string.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">The index of the opening quote.</param>
    public static JsonString Read(string file, int start)
    {
        var text = new StringBuilder();
        for (int at = start + 1; at < file.Length; at++)
        {
            char c = file[at];
            if (c == '"')
                return new JsonString(text.ToString(), at + 1, Expected: null);
            if (c < ' ')
                return new JsonString("", at, "a closing quote, or an escape such as \\n for a control character");
            if (c == '\\' && !TryUnescape(file, ref at, out c))
                return new JsonString("", at, "an escape such as \\n or \\u3042");

            text.Append(c);
        }

        return new JsonString("", file.Length, "a closing quote");
    }

    /// <summary>Reads an escape and moves to its last character.</summary>
    private static bool TryUnescape(string file, ref int at, out char c)
    {
        c = at + 1 < file.Length ? file[at + 1] : '\0';
        if (c == 'u')
            return TryUnescapeHex(file, ref at, out c);

        int index = Escapes.IndexOf(c);
        if (index < 0)
            return false;

        c = Escaped[index];
        at++;
        return true;
    }

    private static bool TryUnescapeHex(string file, ref int at, out char c)
    {
        c = '\0';
        if (at + 1 + HexDigits >= file.Length
            || !ushort.TryParse(file.Substring(at + 2, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            return false;
        }

        c = (char)unit;
        at += 1 + HexDigits;
        return true;
    }
}
