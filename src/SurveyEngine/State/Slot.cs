namespace SurveyEngine.State;

/// <summary>Where the answer of a field is stored.</summary>
/// <param name="Bits">Its bits: one for each option, or one that says whether there is an answer.</param>
/// <param name="Number">The index of its number; -1 when it has none.</param>
/// <param name="Text">The index of its text; -1 when it has none.</param>
internal readonly record struct Slot(BitRange Bits, int Number = -1, int Text = -1);
