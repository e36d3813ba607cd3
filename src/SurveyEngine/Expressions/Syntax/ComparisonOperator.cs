namespace SurveyEngine.Expressions.Syntax;

/// <summary>How two operands are compared.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
