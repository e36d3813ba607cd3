namespace SurveyEngine.Expressions;

/// <summary>How tightly an operator binds, loosest first.</summary>
internal enum Precedence
{
    Or,
    And,
    Not,

    /// <summary>Comparisons and tests of choices; they do not chain.</summary>
    Relation,

    /// <summary>The operands of relations. No operator binds as tightly yet: sums and products will.</summary>
    Sum,

    /// <summary>A literal, a name, a call; and anything in parentheses.</summary>
    Primary,
}
