namespace SurveyEngine;

/// <summary>A respondent's progress, in fields.</summary>
/// <param name="Shown">The fields that are shown.</param>
/// <param name="Answered">Those of them that have an answer.</param>
/// <param name="RequiredBlank">Those of them that must be answered and are blank; while there are any, nothing can be submitted.</param>
public sealed record SurveyProgress(int Shown, int Answered, int RequiredBlank);
