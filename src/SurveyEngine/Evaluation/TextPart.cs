namespace SurveyEngine.Evaluation;

/// <summary>A part of a text.</summary>
/// <param name="Literal">What is said as it is.</param>
/// <param name="Placeholder">What is put in after it; null after the last part.</param>
internal readonly record struct TextPart(string Literal, Placeholder? Placeholder);
