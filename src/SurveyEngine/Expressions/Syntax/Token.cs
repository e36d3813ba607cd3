namespace SurveyEngine.Expressions.Syntax;

/// <summary>A word, sign or literal of a condition.</summary>
/// <param name="Kind">What it is, or what it was meant to be when there is a <paramref name="Slip"/>.</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="Text">The path of a name, the value of a text literal, a number in ASCII; empty for other kinds.</param>
/// <param name="Slip">What is wrong with the way it is written; reported where the token is used.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text = "", Slip? Slip = null);
