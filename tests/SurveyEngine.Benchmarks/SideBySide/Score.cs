namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>How one contender did in a race.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Nanoseconds">Time an operation: the median of the rounds.</param>
/// <param name="Ratio">Its time to that of the first contender in the same round: the median of the rounds.</param>
/// <param name="LeastRatio">The lowest ratio of a round.</param>
/// <param name="MostRatio">The highest ratio of a round.</param>
/// <param name="Bytes">What an operation allocates.</param>
internal sealed record Score(string Name, double Nanoseconds, double Ratio, double LeastRatio, double MostRatio, double Bytes)
{
    public string Spread => FormattableString.Invariant($"{Ratio:0.00} ({LeastRatio:0.00}–{MostRatio:0.00})");
}
