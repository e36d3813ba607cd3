namespace SurveyEngine.Expressions.Syntax;

/// <summary>A word or a sign as it is written, and what it stands for.</summary>
/// <param name="Spelling">How it is written.</param>
/// <param name="Kind">The token it makes.</param>
internal sealed record Lexeme(string Spelling, TokenKind Kind);
