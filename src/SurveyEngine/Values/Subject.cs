namespace SurveyEngine.Values;

/// <summary>The source of a value.</summary>
/// <param name="Source">A field; or a matrix, of which the current row is read or the rows are counted.</param>
/// <param name="Function">The function that is applied to it; null when it is the answer itself.</param>
internal readonly record struct Subject(object Source, object? Function = null);
