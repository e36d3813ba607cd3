using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The numbers from one to another, both included; null: without end.</summary>
internal readonly record struct NumberRange(decimal? From, decimal? To)
{
    /// <summary>Whether a comparison holds for all numbers of both ranges (true), for none (false), or for some (null).</summary>
    public bool? Compare(ComparisonOperator @operator, NumberRange other) => @operator switch
    {
        ComparisonOperator.Less => IsBelow(other) ? true : other.IsNotAbove(this) ? false : null,
        ComparisonOperator.LessOrEqual => IsNotAbove(other) ? true : other.IsBelow(this) ? false : null,
        ComparisonOperator.Greater => other.Compare(ComparisonOperator.Less, this),
        ComparisonOperator.GreaterOrEqual => other.Compare(ComparisonOperator.LessOrEqual, this),
        ComparisonOperator.NotEqual => !Compare(ComparisonOperator.Equal, other),
        _ => IsBelow(other) || other.IsBelow(this) ? false : From == To && From is not null && this == other ? true : null,
    };

    private bool IsBelow(NumberRange other) => To < other.From;

    private bool IsNotAbove(NumberRange other) => To <= other.From;
}
