namespace SurveyEngine.State;

/// <summary>The option that a specify text belongs to.</summary>
/// <param name="Field">The choice.</param>
/// <param name="Option">The option's place among its options.</param>
internal sealed record SpecifyHost(ChoiceField Field, int Option);
