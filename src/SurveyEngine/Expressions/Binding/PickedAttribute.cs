using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>Q@x</c> of a multiple choice, inside an aggregate: the attribute of the selected option that it has come to.</summary>
internal sealed class PickedAttribute(SyntaxNode syntax, Group picks, AttributeColumn column, ExprType type) : AttributeExpr(syntax, column, type)
{
    public override bool ReadsRowAtHand => true;

    public override AttributeExpr AsOption() => new PickedAttribute(Syntax, picks, Column, ExprType.Option);

    public override Value Evaluate(in EvaluationContext context) => Column.Values[context.Row];

    public override void CollectDependencies(ICollection<FieldReference> reads) => reads.Add(picks.Reference);
}
