using SurveyEngine.Expressions.Syntax;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>answered(F)</c> for a field, the current row, or any row of a matrix.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="argument">The field or the matrix.</param>
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

        foreach (Field cell in ((GroupRead)argument).Group.Fields)
        {
            if (cell.IsAnswered(context.State))
                return true;
        }

        return false;
    }
}
