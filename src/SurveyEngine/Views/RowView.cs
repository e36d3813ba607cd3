namespace SurveyEngine;

/// <summary>A shown row of a matrix.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">The text the respondent reads.</param>
public sealed record RowView(string Code, string Label);
