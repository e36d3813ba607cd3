namespace SurveyEngine.Expressions;

/// <summary>The precedence of operators, loosest first.</summary>
internal enum Precedence
{
    Or,
    And,
    Not,

    /// <summary>Comparisons and tests of choices; they do not chain.</summary>
    Relation,

    Sum,
    Product,

    /// <summary>A literal, a name, a call, or anything in parentheses.</summary>
    Primary,
}
