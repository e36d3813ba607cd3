namespace SurveyEngine;

/// <summary>A place in a text file.</summary>
/// <param name="Line">The line, counted from 1; a line ends with LF, CRLF or CR.</param>
/// <param name="Column">The column, counted from 1 in characters: extended grapheme clusters (UAX #29).</param>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>The form <c>line:column</c>, as compilers print it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
