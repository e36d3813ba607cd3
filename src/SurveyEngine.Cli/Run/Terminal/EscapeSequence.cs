using System.Text;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Reads a whole escape sequence (ECMA-48), so that no part of an unknown key is taken for typed text.</summary>
internal static class EscapeSequence
{
    private const char Bell = '\a';
    private const char Escape = '\e';

    /// <summary>Reads a sequence to its end.</summary>
    /// <param name="next">Reads the next character; null when none follows at once.</param>
    /// <returns>The sequence, without the Escape.</returns>
    public static string Read(Func<char?> next)
    {
        var sequence = new StringBuilder();
        char? introducer = Take(next, sequence);
        if (introducer == '[')
            ReadControl(next, sequence);
        else if (introducer == 'O')
            ReadWhile(next, sequence, c => char.IsAsciiDigit(c) || c == ';');
        else if (introducer is ']' or 'P' or 'X' or '^' or '_')
            ReadString(next, sequence);
        else if (introducer == Escape)
            return Read(next);

        return sequence.ToString();
    }

    /// <summary>Reads a control sequence: parameters and intermediate bytes, then a final one. On the Linux console, F1 to F5 have a second bracket.</summary>
    private static void ReadControl(Func<char?> next, StringBuilder sequence)
    {
        char? last = ReadWhile(next, sequence, c => c is >= ' ' and <= '?');
        if (last == '[' && sequence.Length == 2)
            Take(next, sequence);
    }

    /// <summary>Reads a control string, which ends with BEL, or with Escape and a backslash.</summary>
    private static void ReadString(Func<char?> next, StringBuilder sequence)
    {
        if (ReadWhile(next, sequence, c => c is not (Bell or Escape)) == Escape)
            Take(next, sequence);
    }

    /// <summary>Reads characters up to and including the first that does not continue the sequence.</summary>
    private static char? ReadWhile(Func<char?> next, StringBuilder sequence, Func<char, bool> continues)
    {
        char? last;
        do
            last = Take(next, sequence);
        while (last is { } c && continues(c));

        return last;
    }

    private static char? Take(Func<char?> next, StringBuilder sequence)
    {
        char? c = next();
        if (c is not null)
            sequence.Append(c);

        return c;
    }
}
