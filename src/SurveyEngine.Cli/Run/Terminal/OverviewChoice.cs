namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>What somebody does in the overview.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The field to go to, when it is <see cref="OverviewAction.Open"/>.</param>
internal readonly record struct OverviewChoice(OverviewAction Kind, string? Path = null);
