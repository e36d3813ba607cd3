namespace SurveyEngine.State;

/// <summary>
/// Where the answer of a field is stored. The effective number or text lies where the draft lies, unless it can be another one;
/// the bits say which of the two is there.
/// </summary>
/// <param name="Bits">The bits: one for each option, or one that says whether there is an answer.</param>
/// <param name="Number">The index of its number; -1 when it has none.</param>
/// <param name="Text">The index of its text; -1 when it has none.</param>
internal readonly record struct Slot(BitRange Bits, int Number = -1, int Text = -1)
{
    public readonly BitRange Bits = Bits;

    public int EffectiveNumber { get; init; } = Number;

    public int EffectiveText { get; init; } = Text;
}
