using System.Text;

namespace SurveyEngine.Cli.Language;

/// <summary>Makes texts from outside safe for a terminal, which must never receive their control characters.</summary>
internal static class Printable
{
    /// <summary>The text in one line: each control character, line breaks included, becomes U+FFFD; a tab becomes a space.</summary>
    public static string Line(string text) => Replace(text, keepLineBreaks: false);

    /// <summary>The text with its line breaks; any other control character becomes U+FFFD, a tab a space.</summary>
    public static string Block(string text) => Replace(text, keepLineBreaks: true);

    private static string Replace(string text, bool keepLineBreaks)
    {
        if (!text.Any(char.IsControl))
            return text;

        var harmless = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            harmless.Append(c switch
            {
                '\t' => ' ',
                '\n' when keepLineBreaks => c,
                _ when char.IsControl(c) => '\uFFFD',
                _ => c,
            });
        }

        return harmless.ToString();
    }
}
