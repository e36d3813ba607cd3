namespace SurveyEngine.Compilation;

/// <summary>A condition of a definition, still a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Take">Who takes the bound condition.</param>
internal sealed record ConditionText(string Text, string Path, Action<BoundCondition> Take);
