namespace SurveyEngine;

/// <summary>An answer that decided a condition.</summary>
/// <param name="Path">The field.</param>
/// <param name="Value">Its answer; a blank when it has none, is hidden, or is sensitive.</param>
/// <param name="IsShown">Whether the field is shown; a hidden one counts as unanswered.</param>
/// <param name="IsSensitive">Whether the answer is personal data and was left out.</param>
public sealed record ExplainedAnswer(string Path, AnswerValue Value, bool IsShown, bool IsSensitive);
