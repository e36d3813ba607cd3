namespace SurveyEngine.State;

/// <summary>
/// The place of the answer of a field. The effective number or text shares the place of the draft, unless it can differ from it;
/// the bits tell which of the two exist.
/// </summary>
/// <param name="Bits">The bits: one for each option, or one that tells whether there is an answer.</param>
/// <param name="Number">The index of its number; -1 when it has none.</param>
/// <param name="Text">The index of its text; -1 when it has none.</param>
internal readonly record struct Slot(BitRange Bits, int Number = -1, int Text = -1)
{
    public readonly BitRange Bits = Bits;

    public int EffectiveNumber { get; init; } = Number;

    public int EffectiveText { get; init; } = Text;

    /// <summary>The bit among the drafts that tells that a field with a default was emptied; -1 when it has none.</summary>
    public int Emptied { get; init; } = -1;
}
