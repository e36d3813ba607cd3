namespace SurveyEngine.Expressions.Syntax;

/// <summary>The kind of a token.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A character or a word that the language does not have.</summary>
    Unknown,

    /// <summary>A reserved word, an operator or punctuation.</summary>
    Lexeme,

    /// <summary>A name; in front of a parenthesis perhaps a function.</summary>
    Name,

    /// <summary>The name of an attribute after <c>@</c>.</summary>
    Attribute,
    Number,
    Text,
}
