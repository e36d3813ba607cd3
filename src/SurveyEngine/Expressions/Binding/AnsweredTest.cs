using SurveyEngine.Expressions.Syntax;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>answered(F)</c> for a field, the current row, any row of a matrix, or a value that <c>count( )</c> has come to.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="argument">The field, the matrix or the value.</param>
internal sealed class AnsweredTest(SyntaxNode syntax, Expr argument) : Expr(syntax, ExprType.Truth)
{
    public override IReadOnlyList<Expr> Children { get; } = [argument];

    public override Facts Facts => Facts.Truth.Varying;

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context) => Value.Of(Holds(context));

    public override bool Holds(in EvaluationContext context)
    {
        if (argument is FieldRead field)
            return field.Reference.Resolve(context).IsAnswered(context.State);
        if (argument is not GroupRead matrix)
            return argument.Evaluate(context).IsAnswered;

        foreach (Field cell in matrix.Group.Fields)
        {
            if (cell.IsAnswered(context.State))
                return true;
        }

        return false;
    }
}
