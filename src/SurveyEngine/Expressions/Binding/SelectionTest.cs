using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Kinds.Boolean;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>
/// Whether any or all of some options are selected; every test of a choice is bound to this, and every test of a boolean, which is kept like a
/// choice.
/// </summary>
/// <param name="syntax">The syntax.</param>
/// <param name="choice">The choice.</param>
/// <param name="mask">The options as bits, starting with the first option.</param>
/// <param name="wantsAll">Whether all of them must be selected.</param>
internal sealed class SelectionTest(SyntaxNode syntax, FieldReference choice, ulong[] mask, bool wantsAll)
    : Expr(syntax, ExprType.Truth)
{
    private readonly FieldReference _choice = choice;

    public override Facts Facts
    {
        get
        {
            bool canHold = wantsAll
                ? ((ChoiceRules)_choice.Representative.Rules).CanSelectTogether(mask)
                : mask.AsSpan().ContainsAnyExcept(0UL);
            return canHold ? Facts.Truth.Varying : Facts.Truth.Never;
        }
    }

    public override Claim? Claim => _choice.Representative.Rules is ChoiceRules { IsMulti: true }
        ? null
        : new Claim(new Subject(_choice.Identity), new Facts.Option(mask));

    public override BitTest AsBitTest => !wantsAll && mask.Length == 1 && _choice.Group is null
        ? new BitTest(_choice.Representative.Bits.Word, mask[0] << _choice.Representative.Bits.Shift)
        : default;

    public override long Steps => mask.Length;

    /// <summary>The test of a boolean.</summary>
    public static SelectionTest OfTruth(SyntaxNode syntax, FieldRead boolean, bool wantsTrue) =>
        new(syntax, boolean.Reference, [1UL << (wantsTrue ? BooleanRules.TrueBit : BooleanRules.FalseBit)], wantsAll: false);

    public override Value Evaluate(in EvaluationContext context) => Value.Of(Holds(context));

    public override bool Holds(in EvaluationContext context)
    {
        ref readonly BitRange bits = ref _choice.Resolve(context).Bits;
        for (int word = 0; word < mask.Length; word++)
        {
            ulong selected = context.State.EffectiveWord(bits, word) & mask[word];
            if (wantsAll ? selected != mask[word] : selected != 0)
                return !wantsAll;
        }

        return wantsAll;
    }

    public override bool ReadsRowAtHand => _choice.Group is not null;

    public override void CollectOperands(ICollection<FieldReference> names) => names.Add(_choice);

    public override void CollectDependencies(ICollection<FieldReference> reads) => reads.Add(_choice);
}
