namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// What is wrong with the spelling of a token whose meaning is clear: <c>==</c>, <c>AND</c>, <c>“a”</c>. The parser reports it and
/// continues as if it were right.
/// </summary>
/// <param name="Expected">The argument of the problem: a term, or quoted text.</param>
/// <param name="Nearest">The right spelling, for the hint.</param>
internal sealed record Misspelling(string Expected, string? Nearest = null)
{
    public static Misspelling Of(string spelling) => new(SyntaxProblems.Quote(spelling), spelling);
}
