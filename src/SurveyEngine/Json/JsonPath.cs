using System.Globalization;
using System.Text;

namespace SurveyEngine.Json;

/// <summary>
/// Paths to the values of a JSON text: RFC 9535 normalized paths, with the shorthand <c>.name</c> wherever it allows one:
/// <c>$.sections[0].items[1]</c>, <c>$.optionSets['yes-no']</c>.
/// </summary>
internal static class JsonPath
{
    public const string Root = "$";

    /// <summary>The path of a property of the object at <paramref name="path"/>.</summary>
    public static string Member(string path, string name) =>
        IsShorthand(name) ? $"{path}.{name}" : $"{path}['{Escape(name)}']";

    /// <summary>The path of an element of the array at <paramref name="path"/>, counted from 0.</summary>
    public static string Element(string path, int index) => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The steps of a path that this class made, starting at the root.</summary>
    public static IEnumerable<JsonPathStep> Steps(string path)
    {
        int at = Root.Length;
        while (at < path.Length)
        {
            int start = at + 1;
            if (path[at] == '.')
            {
                int length = path.AsSpan(start).IndexOfAny('.', '[');
                at = length < 0 ? path.Length : start + length;
                yield return new JsonPathStep(path[start..at]);
            }
            else if (path[start] == '\'')
            {
                at = EndOfQuoted(path, start + 1);
                yield return new JsonPathStep(Unescape(path.AsSpan(start + 1, at - start - 1)));
                at += "']".Length;
            }
            else
            {
                at = path.IndexOf(']', start);
                yield return new JsonPathStep(int.Parse(path.AsSpan(start, at - start), CultureInfo.InvariantCulture));
                at++;
            }
        }
    }

    private static bool IsShorthand(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            return false;

        foreach (char c in name)
        {
            if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    private static string Escape(string name)
    {
        if (name.AsSpan().IndexOfAny('\'', '\\') < 0 && name.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0)
            return name;

        var text = new StringBuilder(name.Length + 8);
        foreach (char c in name)
        {
            text = c switch
            {
                '\'' or '\\' => text.Append('\\').Append(c),
                '\b' => text.Append(@"\b"),
                '\t' => text.Append(@"\t"),
                '\n' => text.Append(@"\n"),
                '\f' => text.Append(@"\f"),
                '\r' => text.Append(@"\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    private static int EndOfQuoted(string path, int start)
    {
        int at = start;
        while (path[at] != '\'')
            at += path[at] == '\\' ? 2 : 1;

        return at;
    }

    private static string Unescape(ReadOnlySpan<char> quoted)
    {
        var text = new StringBuilder(quoted.Length);
        for (int i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }

            i++;
            switch (quoted[i])
            {
                case 'b': text.Append('\b'); break;
                case 't': text.Append('\t'); break;
                case 'n': text.Append('\n'); break;
                case 'f': text.Append('\f'); break;
                case 'r': text.Append('\r'); break;
                case 'u':
                    text.Append((char)ushort.Parse(quoted.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default: text.Append(quoted[i]); break;
            }
        }

        return text.ToString();
    }
}
