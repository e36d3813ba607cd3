namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>Something whose time is taken.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">Does it once.</param>
/// <param name="Operations">How many operations that is.</param>
internal sealed record Contender(string Name, Action Run, int Operations = 1);
