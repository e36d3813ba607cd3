namespace SurveyEngine.Expressions.Syntax;

/// <summary>
/// A token that is not written as it must be although it is clear what it stands for: <c>==</c>, <c>AND</c>, <c>“a”</c>.
/// The parser reports it and reads on as if it were right.
/// </summary>
/// <param name="Expected">The problem's argument: a term, or quoted text.</param>
/// <param name="Nearest">What was meant, for the hint.</param>
internal sealed record Slip(string Expected, string? Nearest = null)
{
    public static Slip For(TokenKind kind) => For(Vocabulary.Spelling(kind));

    public static Slip For(string spelling) => new(FaultLog.Quote(spelling), spelling);
}
