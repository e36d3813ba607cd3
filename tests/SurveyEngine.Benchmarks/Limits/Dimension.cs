using System.Diagnostics;
using SurveyEngine.Benchmarks.SideBySide;

namespace SurveyEngine.Benchmarks.Limits;

/// <summary>Something that a definition or a response from a stranger may have much of, at its bound.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bound">What bounds it.</param>
/// <param name="Input">The bytes.</param>
/// <param name="Use">What a host does with them; the result is what it keeps.</param>
internal sealed record Dimension(string Name, string Bound, byte[] Input, Func<byte[], object> Use)
{
    /// <summary>Prints time, memory kept and garbage made, the best of two runs.</summary>
    public void Print()
    {
        (double milliseconds, double kept, double made) = Run();
        (double again, _, _) = Run();
        Report.Row(
            Name, Bound, $"{Report.Number(Input.Length / 1024.0)} KB", $"{Report.Number(Math.Min(milliseconds, again))} ms",
            $"{Report.Number(kept, 1)} MB", $"{Report.Number(made, 1)} MB");
    }

    private (double Milliseconds, double Kept, double Made) Run()
    {
        long live = GC.GetTotalMemory(forceFullCollection: true);
        long made = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        object kept = Use(Input);
        watch.Stop();
        made = GC.GetTotalAllocatedBytes(precise: true) - made;
        live = GC.GetTotalMemory(forceFullCollection: true) - live;
        GC.KeepAlive(kept);
        return (watch.Elapsed.TotalMilliseconds, Math.Max(0, live / 1e6), made / 1e6);
    }
}
