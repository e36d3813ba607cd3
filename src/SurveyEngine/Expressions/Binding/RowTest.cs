using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>any( )</c> and <c>all( )</c>: the body holds for some shown row, or there are shown rows and it holds for each.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="group">The rows.</param>
/// <param name="body">The condition, which is evaluated once for each row.</param>
/// <param name="wantsAll">Whether it must hold for every row.</param>
internal sealed class RowTest(SyntaxNode syntax, Group group, Expr body, bool wantsAll) : Expr(syntax, ExprType.Truth)
{
    public Group Group => group;

    public Expr Body => body;

    public bool WantsAll => wantsAll;

    public override IReadOnlyList<Expr> Children { get; } = [body];

    public override Group? Rows => group;

    public override Facts Facts => ((Facts.Truth)body.Facts).Constant == false ? Facts.Truth.Never : Facts.Truth.Varying;

    public override long Steps => group.Count * body.Steps;

    public override bool ReadsRowAtHand => false;

    public override bool GoesThroughRows => true;

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context) => Value.Of(Holds(context));

    public override bool Holds(in EvaluationContext context)
    {
        bool anyShown = false;
        for (int row = group.Next(context.State, after: -1); row >= 0; row = group.Next(context.State, row))
        {
            if (body.Holds(new EvaluationContext(context.State, row)) != wantsAll)
                return !wantsAll;

            anyShown = true;
        }

        return wantsAll && anyShown;
    }

    public override void CollectDependencies(ICollection<FieldReference> reads)
    {
        reads.Add(group.Reference);
        body.CollectDependencies(reads);
    }
}
