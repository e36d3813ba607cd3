using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>not …</c>: true when the operand does not hold.</summary>
internal sealed class Negation(SyntaxNode syntax, Expr operand) : Expr(syntax, ExprType.Truth)
{
    public override IReadOnlyList<Expr> Children { get; } = [operand];

    public override Facts Facts { get; } = Facts.Truth.Of(!((Facts.Truth)operand.Facts).Constant);

    public override Value Evaluate(in EvaluationContext context) => Value.Of(Holds(context));

    public override bool Holds(in EvaluationContext context) => !operand.Holds(context);
}
