namespace SurveyEngine.Values;

/// <summary>What a value is the value of.</summary>
/// <param name="Source">A field, or a matrix whose row is at hand or which is counted.</param>
/// <param name="Function">The function that is applied to it; null when it is the answer itself.</param>
internal readonly record struct Subject(object Source, object? Function = null);
