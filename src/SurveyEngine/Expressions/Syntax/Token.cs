namespace SurveyEngine.Expressions.Syntax;

/// <summary>A word, sign or literal of an expression.</summary>
/// <param name="Kind">The kind, as it is or as it was meant when there is a <paramref name="Misspelling"/>.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Text">The path of a name, the value of a text literal, a number in ASCII; empty for other kinds.</param>
/// <param name="Lexeme">The reserved word or sign; null for other kinds.</param>
/// <param name="Misspelling">What is wrong with its spelling; reported where the token is used.</param>
internal readonly record struct Token(
    TokenKind Kind, TextSpan Span, string Text = "", Lexeme? Lexeme = null, Misspelling? Misspelling = null);
