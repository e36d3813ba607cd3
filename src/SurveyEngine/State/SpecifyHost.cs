namespace SurveyEngine.State;

/// <summary>The option that a specify text belongs to.</summary>
/// <param name="Field">The choice.</param>
/// <param name="Option">The index of the option.</param>
internal sealed record SpecifyHost(Field Field, int Option);
