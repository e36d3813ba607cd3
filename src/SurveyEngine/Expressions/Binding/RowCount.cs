using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>count( )</c> of a condition: the number of shown rows, or of selected options, for which it holds.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="group">The rows.</param>
/// <param name="body">The condition, which is evaluated once for each row.</param>
internal sealed class RowCount(SyntaxNode syntax, Group group, Expr body) : Expr(syntax, ExprType.Number)
{
    public override IReadOnlyList<Expr> Children { get; } = [body];

    public override Group? Rows => group;

    public override Facts Facts => new Facts.Number(new Interval(0, group.Count), Decimals: 0);

    public override long Steps => group.Count * body.Steps;

    public override bool ReadsRowAtHand => false;

    public override bool GoesThroughRows => true;

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context)
    {
        int count = 0;
        for (int row = group.Next(context.State, after: -1); row >= 0; row = group.Next(context.State, row))
            count += body.Holds(new EvaluationContext(context.State, row)) ? 1 : 0;

        return Value.Of(count);
    }

    public override void CollectDependencies(ICollection<FieldReference> reads)
    {
        reads.Add(group.Reference);
        body.CollectDependencies(reads);
    }
}
