namespace SurveyEngine.Text.Patterns;

/// <summary>Why a pattern cannot be used.</summary>
/// <param name="At">The index in the pattern, in UTF-16 units.</param>
/// <param name="Reason">The term for what is wrong there.</param>
internal sealed record PatternFault(int At, string Reason);
