namespace SurveyEngine.Expressions;

/// <summary>The precedence of operators, loosest first.</summary>
internal enum Precedence
{
    Or,
    And,
    Not,

    /// <summary>Comparisons and tests of choices; they do not chain.</summary>
    Relation,

    /// <summary>The operands of relations. No operator has this precedence yet; sums will.</summary>
    Sum,

    /// <summary>A literal, a name, a call, or anything in parentheses.</summary>
    Primary,
}
