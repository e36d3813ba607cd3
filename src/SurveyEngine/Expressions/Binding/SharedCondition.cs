using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// A condition that goes through rows, one for all that have it. When there are several, it is evaluated once, whenever something that it
/// reads changes, and the others read the outcome: what rows and conditions cost does not multiply.
/// </summary>
/// <param name="condition">The condition.</param>
internal sealed class SharedCondition(Expr condition) : Expr(condition.Syntax, ExprType.Truth)
{
    public Expr Condition => condition;

    /// <summary>The number of evaluations that it saves, and one.</summary>
    public int Uses { get; set; }

    /// <summary>The index of the bit that holds the outcome, among those of the gates; 0 while it is evaluated where it is needed.</summary>
    public int Gate { get; set; }

    public override IReadOnlyList<Expr> Children { get; } = [condition];

    public override Facts Facts => condition.Facts;

    public override Value Evaluate(in EvaluationContext context) => Value.Of(Holds(context));

    public override bool Holds(in EvaluationContext context) => Gate > 0 ? context.State.IsOpen(Gate) : condition.Holds(context);
}
