using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary><c>count(Q)</c>: the number of selected options of a multiple choice; 0 when it is unanswered.</summary>
internal sealed class SelectionCount(SyntaxNode syntax, FieldRead choice) : Expr(syntax, ExprType.Number)
{
    public override IReadOnlyList<Expr> Children { get; } = [choice];

    public override Facts Facts =>
        new Facts.Number(new Interval(0, ((ChoiceRules)choice.Reference.Representative.Rules).MaxAccepted), Decimals: 0)
        {
            Subject = new Subject(choice.Reference.Identity, Intrinsic.SelectionCount),
        };

    /// <summary>Adds nothing: it sees what is not answered.</summary>
    public override void CollectOperands(ICollection<FieldReference> names)
    {
    }

    public override Value Evaluate(in EvaluationContext context) =>
        Value.Of(choice.Reference.Resolve(context).Bits.PopCount(context.State.Effective));
}
