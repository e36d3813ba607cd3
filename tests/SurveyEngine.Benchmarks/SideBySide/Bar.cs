namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>How good a figure has to be.</summary>
/// <param name="Limit">The most it may be.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="MayAllocate">Whether memory may be allocated.</param>
internal sealed record Bar(double Limit, string Unit, bool MayAllocate = true)
{
    public static Bar AtMost(double limit, string unit = "×") => new(limit, unit);

    public Bar WithoutAllocation() => this with { MayAllocate = false };

    public string Judge(double value, double bytes = 0)
    {
        string limit = FormattableString.Invariant($"≤ {Limit:#,0.##} {Unit}") + (MayAllocate ? "" : ", 0 B");
        return limit + (value <= Limit && (MayAllocate || bytes < 0.5) ? ": met" : ": **missed**");
    }
}
