using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>a - b + c</c>: operators from left to right.</summary>
internal sealed class Series : Expr
{
    private readonly Signature[] _steps;
    private readonly Expr[] _operands;

    /// <param name="syntax">The syntax.</param>
    /// <param name="steps">The operators, each of which is applied to the result so far and the next operand.</param>
    /// <param name="operands">The operands.</param>
    public Series(SyntaxNode syntax, Signature[] steps, Expr[] operands)
        : base(syntax, steps[^1].Result)
    {
        (_steps, _operands) = (steps, operands);
        Facts facts = operands[0].Facts;
        for (int i = 0; i < steps.Length; i++)
            facts = steps[i].Infer!([facts, operands[i + 1].Facts]);

        Facts = facts;
    }

    public override IReadOnlyList<Expr> Children => _operands;

    public override Facts Facts { get; }

    public override Value Evaluate(in EvaluationContext context)
    {
        Value total = _operands[0].Evaluate(context);
        for (int i = 0; i < _steps.Length && total.IsAnswered; i++)
        {
            Value next = _operands[i + 1].Evaluate(context);
            if (!next.IsAnswered)
                return default;

            total = _steps[i].Evaluate!([total, next]);
        }

        return total;
    }
}
