namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A person's decision in the overview.</summary>
/// <param name="Kind">The action.</param>
/// <param name="Path">The field to open; null with any other action than <see cref="OverviewAction.Open"/>.</param>
internal readonly record struct OverviewChoice(OverviewAction Kind, string? Path = null);
