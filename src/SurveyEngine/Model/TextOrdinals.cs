namespace SurveyEngine.Model;

/// <summary>The ordinals of a list of texts.</summary>
/// <param name="First">The ordinal of the first one.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct TextOrdinals(int First, int Count);
