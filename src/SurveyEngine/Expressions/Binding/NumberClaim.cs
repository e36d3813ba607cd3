using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>A comparison of a number with a literal.</summary>
/// <param name="Subject">The number.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Limit">The literal, on the right.</param>
internal sealed record NumberClaim(BoundNumber Subject, ComparisonOperator Operator, decimal Limit)
{
    /// <summary>The operator that says the same with the sides changed.</summary>
    public static ComparisonOperator Mirrored(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => @operator,
    };
}
