namespace SurveyEngine.Expressions.Syntax;

/// <summary>How tightly a condition holds together, loosest first.</summary>
internal enum Precedence
{
    Or,
    And,
    Not,

    /// <summary>A comparison, a function, <c>true</c> or <c>false</c>; and anything in parentheses.</summary>
    Term,
}
