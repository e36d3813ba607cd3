using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>@x</c>: the attribute of the option or row at hand, which is known when the expression is bound for it.</summary>
/// <param name="syntax">The syntax.</param>
/// <param name="column">The values, by the index of the option or row.</param>
/// <param name="item">The index of the one at hand.</param>
/// <param name="type">The type that it has in its place.</param>
/// <param name="missing">A place that is never answered, in a row without the attribute; else null.</param>
internal sealed class AttributeConstant(SyntaxNode syntax, AttributeColumn column, int item, ExprType type, Field? missing)
    : AttributeExpr(syntax, column, type)
{
    public Value Value => Column.Values[item];

    public override Facts Facts =>
        !Value.IsAnswered || Type == ExprType.Option ? base.Facts
        : Type == ExprType.Number ? Facts.Number.Of(Value.Number)
        : new Facts.Text { Literal = Value.Text };

    public override AttributeExpr AsOption() => new AttributeConstant(Syntax, Column, item, ExprType.Option, missing);

    public override Value Evaluate(in EvaluationContext context) => Value;

    public override void CollectOperands(ICollection<FieldReference> names)
    {
        if (missing is not null)
            names.Add(new FieldReference(missing));
    }
}
