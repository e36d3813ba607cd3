using System.Text;

namespace SurveyEngine.Cli.Language;

/// <summary>
/// Makes texts from outside safe for a terminal, which must never receive their control characters, nor those that change the direction
/// of what follows (UAX #9).
/// </summary>
internal static class Printable
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The text in one line: each control character, line breaks included, becomes U+FFFD; a tab becomes a space.</summary>
    public static string Line(string text) => Replace(text, keepLineBreaks: false);

    /// <summary>The text with its line breaks; any other control character becomes U+FFFD, a tab a space.</summary>
    public static string Block(string text) => Replace(text, keepLineBreaks: true);

    /// <summary>A text to be put in a line with others: each of its lines that may run from right to left is isolated from what is around it.</summary>
    public static string Isolated(string text) => text.Any(RunsRightToLeft) ? string.Join('\n', text.Split('\n').Select(IsolatedLine)) : text;

    /// <summary>Closes isolates at the end of a line, and reopens them in the next one.</summary>
    /// <param name="lines">The lines of a text that was broken after it was isolated.</param>
    public static IEnumerable<string> Balanced(IEnumerable<string> lines)
    {
        bool isOpen = false;
        foreach (string line in lines)
        {
            string reopened = isOpen ? FirstStrongIsolate + line : line;
            isOpen = reopened.LastIndexOf(FirstStrongIsolate) > reopened.LastIndexOf(PopIsolate);
            yield return isOpen ? reopened + PopIsolate : reopened;
        }
    }

    private static string IsolatedLine(string line) =>
        line.Any(RunsRightToLeft) ? $"{FirstStrongIsolate}{Line(Bare(line))}{PopIsolate}" : line;

    private static string Bare(string text) => text.Replace(FirstStrongIsolate, '\uFFFD').Replace(PopIsolate, '\uFFFD');

    private static string Replace(string text, bool keepLineBreaks)
    {
        if (!text.Any(c => char.IsControl(c) || TurnsDirection(c)))
            return text;

        var harmless = new StringBuilder(text.Length);
        bool isIsolated = false;
        foreach (char c in text)
        {
            // Our own isolates are never one in another.
            bool isOurs = c == (isIsolated ? PopIsolate : FirstStrongIsolate);
            isIsolated ^= isOurs;
            harmless.Append(c switch
            {
                '\t' => ' ',
                '\n' when keepLineBreaks => c,
                _ when isOurs => c,
                _ when char.IsControl(c) || TurnsDirection(c) => '\uFFFD',
                _ => c,
            });
        }

        return isIsolated ? harmless.Append(PopIsolate).ToString() : harmless.ToString();
    }

    /// <summary>Embeddings, overrides and isolates.</summary>
    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= PopIsolate);

    /// <summary>Hebrew, Arabic and their neighbours, also in the supplementary planes, and invisible marks of a direction.</summary>
    private static bool RunsRightToLeft(char c) =>
        TurnsDirection(c)
        || c is (>= '\u0590' and <= '\u08FF') or '\u200E' or '\u200F' or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF')
            or (>= '\uD802' and <= '\uD803') or '\uD83A' or '\uD83B';
}
