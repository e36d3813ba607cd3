using SurveyEngine.Expressions.Syntax;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>count(M)</c>: the number of answered rows of a matrix.</summary>
internal sealed class AnsweredRowCount(SyntaxNode syntax, GroupRead matrix) : Expr(syntax, ExprType.Number)
{
    public override IReadOnlyList<Expr> Children { get; } = [matrix];

    public override Facts Facts => new Facts.Number(new Interval(0, matrix.Group.Fields.Length), Decimals: 0)
    {
        Subject = new Subject(matrix.Group, Intrinsic.AnsweredRowCount),
    };

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context)
    {
        int count = 0;
        foreach (Field cell in matrix.Group.Fields)
            count += cell.IsAnswered(context.State) ? 1 : 0;

        return Value.Of(count);
    }
}
