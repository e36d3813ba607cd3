using System.Globalization;
using System.Text;

namespace SurveyEngine.Testing.Generation;

/// <summary>Writes the same JSON value in another way: with escapes, white space, other forms of numbers.</summary>
internal static class EquivalentJson
{
    private const double Often = 0.1;

    /// <summary>The same JSON value, written in another way.</summary>
    /// <param name="json">JSON without white space between its tokens.</param>
    /// <param name="dice">The source of chance.</param>
    public static string Of(string json, Dice dice)
    {
        var other = new StringBuilder();
        for (int at = 0; at < json.Length;)
        {
            int end = EndOfToken(json, at);
            string token = json[at..end];
            other.Append(token[0] switch
            {
                '"' => Escaped(token, dice),
                '-' or (>= '0' and <= '9') => dice.Chance(0.5) ? Number(token, dice) : token,
                _ => token,
            });
            if (dice.Chance(Often))
                other.Append(dice.Pick([" ", "\n", "\t", "\r\n  "]));
            at = end;
        }

        return other.ToString();
    }

    private static int EndOfToken(string json, int start)
    {
        int end = start + 1;
        if (json[start] == '"')
        {
            while (json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;

            return end + 1;
        }

        if (!IsWordCharacter(json[start]))
            return end;

        while (end < json.Length && IsWordCharacter(json[end]))
            end++;

        return end;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.';

    /// <summary>The string with some characters escaped; a surrogate pair takes two escapes.</summary>
    private static string Escaped(string token, Dice dice)
    {
        var text = new StringBuilder();
        bool escapesAll = dice.Chance(Often);
        for (int i = 0; i < token.Length; i++)
        {
            bool isQuote = i is 0 || i == token.Length - 1;
            int escape = token[i] != '\\' ? 0 : token[i + 1] == 'u' ? "\\u0000".Length : "\\n".Length;
            if (escape > 0)
            {
                text.Append(token, i, escape);
                i += escape - 1;
            }
            else if (!isQuote && (escapesAll || dice.Chance(Often / 5)) && !char.IsLowSurrogate(token[i]))
            {
                text.Append(Escape(token[i])).Append(char.IsHighSurrogate(token[i]) ? Escape(token[++i]) : "");
            }
            else
            {
                text.Append(token[i]);
            }
        }

        return text.ToString();
    }

    private static string Escape(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    private static string Number(string token, Dice dice) =>
        token.Contains('e', StringComparison.OrdinalIgnoreCase) ? token
        : token.Contains('.', StringComparison.Ordinal) ? dice.Pick([$"{token}0", $"{token}e0", $"{token}E+0"])
        : dice.Pick([$"{token}.0", $"{token}e0", $"{token}.00E+0", token == "0" ? "-0" : $"{token}0e-1"]);
}
