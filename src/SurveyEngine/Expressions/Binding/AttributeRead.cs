using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>Q@x</c>: the attribute of the selected option of a single choice.</summary>
internal sealed class AttributeRead(SyntaxNode syntax, FieldReference choice, AttributeColumn column, ExprType type)
    : AttributeExpr(syntax, column, type)
{
    public override Facts Facts => base.Facts with { Subject = new Subject(choice.Identity, ((SyntaxNode.Attribute)Syntax).Code) };

    public override bool ReadsRowAtHand => choice.Group is not null;

    public override AttributeExpr AsOption() => new AttributeRead(Syntax, choice, Column, ExprType.Option);

    public override Value Evaluate(in EvaluationContext context)
    {
        int option = choice.Resolve(context).Bits.First(context.State.Effective);
        return option < 0 ? default : Column.Values[option];
    }

    public override void CollectOperands(ICollection<FieldReference> names) => names.Add(choice);

    public override void CollectDependencies(ICollection<FieldReference> reads) => reads.Add(choice);
}
