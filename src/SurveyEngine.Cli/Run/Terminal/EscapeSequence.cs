using System.Text;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Reads what follows an Escape as one (ECMA-48), so that nothing of a key that nobody knows is taken for typed text.</summary>
internal static class EscapeSequence
{
    private const char Bell = '\a';
    private const char Escape = '\e';

    /// <summary>Reads a sequence to its end.</summary>
    /// <param name="next">The next character; null when there is none at once.</param>
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

    /// <summary>A control sequence: parameters and intermediate bytes, then a final one. The Linux console has a second bracket in those of F1 to F5.</summary>
    private static void ReadControl(Func<char?> next, StringBuilder sequence)
    {
        char? last = ReadWhile(next, sequence, c => c is >= ' ' and <= '?');
        if (last == '[' && sequence.Length == 2)
            Take(next, sequence);
    }

    /// <summary>A control string: to BEL, or to Escape and a backslash.</summary>
    private static void ReadString(Func<char?> next, StringBuilder sequence)
    {
        if (ReadWhile(next, sequence, c => c is not (Bell or Escape)) == Escape)
            Take(next, sequence);
    }

    /// <summary>Reads on while a condition holds, and one character more.</summary>
    private static char? ReadWhile(Func<char?> next, StringBuilder sequence, Func<char, bool> goesOn)
    {
        char? last;
        do
            last = Take(next, sequence);
        while (last is { } c && goesOn(c));

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
