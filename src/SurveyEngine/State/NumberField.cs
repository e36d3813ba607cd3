using SurveyEngine.Json;
using SurveyEngine.Kinds.Number;
using SurveyEngine.Model;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>A field that takes a number.</summary>
internal sealed class NumberField(FieldPlace place, BitRange bits, int slot, NumberRules rules) : Field(place, bits)
{
    public override NumberEntry Kind => rules.Kind;

    protected override string Expected => "number";

    public decimal Number(AnswerState state) => state.Numbers[slot];

    public NumberRules Rules => rules;

    /// <summary>Makes a number the draft, without looking at it.</summary>
    public void Keep(decimal value, AnswerState state)
    {
        state.Numbers[slot] = NumberRules.WithoutTrailingZeros(value);
        Bits.PutBit(state.Drafts, 0, value: true);
    }

    public override InputValue ReadTyped(string typed) =>
        NumberReader.TryReadTyped(WidthFolding.Fold(typed).Trim(), out NumberReading number)
            ? InputValue.OfNumber(number)
            : (AnswerValue)typed;

    public override void CheckValue(AnswerState state, List<Problem> problems) => rules.Check(Path, Number(state), problems);

    protected override bool TryAcceptValue(InputValue given, AnswerState state, List<Problem> problems)
    {
        if (given.Value.Kind != AnswerValueKind.Number)
            return RefuseType(given, problems);
        if (given.Number.Fault != NumberFault.None)
        {
            problems.Add(rules.Refusal(Path, given.Number));
            return false;
        }

        Keep(given.Value.AsNumber, state);
        return true;
    }

    protected override AnswerValue ReadValue(AnswerState state, ReadOnlySpan<ulong> answers) => Number(state);
}
