namespace SurveyEngine.Expressions.Syntax;

/// <summary>What a token of a condition is; the spellings stand in <see cref="Vocabulary"/>.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A character or a word that the language does not have.</summary>
    Unknown,
    Name,
    Number,
    Text,

    Or,
    And,
    Not,
    In,
    Has,
    Any,
    All,
    True,
    False,
    Answered,
    Count,
    Length,

    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Comma,
}
