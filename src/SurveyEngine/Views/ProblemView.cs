namespace SurveyEngine;

/// <summary>A problem, put into words.</summary>
/// <param name="Code">One of <see cref="ProblemCodes"/>.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Path">The field's path, or null.</param>
/// <param name="Message">The text, in the language of the view.</param>
public sealed record ProblemView(string Code, ProblemSeverity Severity, string? Path, string Message);
