using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Boolean;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The effective answer of a field.</summary>
internal sealed class FieldRead(SyntaxNode syntax, FieldReference reference)
    : Expr(syntax, TypeOf(reference.Representative.Type.Answer))
{
    private readonly FieldReference _reference = reference;

    public FieldReference Reference => _reference;

    public override ChoiceRules? Options => _reference.Representative.Rules as ChoiceRules;

    public override Facts Facts => _reference.Representative.Rules.Facts with { Subject = new Subject(_reference.Identity) };

    public override Value Evaluate(in EvaluationContext context)
    {
        Field field = _reference.Resolve(context);
        if (!field.IsAnswered(context.State))
            return default;

        return Type switch
        {
            ExprType.Truth => Value.Of(field.IsSelected(context.State, BooleanRules.TrueBit)),
            ExprType.Number or ExprType.Date or ExprType.Time or ExprType.DateTime => Value.Of(field.Number(context.State)),
            ExprType.Text => Value.Of(field.Text(context.State)),
            ExprType.Option => Value.Of(Options!.Options[field.Bits.First(context.State.Effective)].Code),
            _ => Value.Of([.. field.EffectiveValue(context.State)]),
        };
    }

    public override bool ReadsRowAtHand => _reference.Group is not null;

    public override void CollectOperands(ICollection<FieldReference> names) => names.Add(_reference);

    public override void CollectDependencies(ICollection<FieldReference> reads) => reads.Add(_reference);

    /// <summary>The type of an answer in expressions.</summary>
    public static ExprType TypeOf(AnswerType answer) => answer switch
    {
        AnswerType.Option => ExprType.Option,
        AnswerType.Options => ExprType.Options,
        AnswerType.Number => ExprType.Number,
        AnswerType.Boolean => ExprType.Truth,
        AnswerType.Date => ExprType.Date,
        AnswerType.Time => ExprType.Time,
        AnswerType.DateTime => ExprType.DateTime,
        _ => ExprType.Text,
    };
}
