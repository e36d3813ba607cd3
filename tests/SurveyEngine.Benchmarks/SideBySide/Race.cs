using System.Diagnostics;

namespace SurveyEngine.Benchmarks.SideBySide;

/// <summary>
/// Takes times in one process, turn by turn, so that whatever else the machine does hits all contenders alike. A round is some
/// turns of each; its time is that of the quickest turn, since interruptions only add, and only times of one round are compared.
/// </summary>
/// <param name="rounds">How many rounds.</param>
/// <param name="turns">How many turns each has in a round.</param>
internal sealed class Race(int rounds, int turns)
{
    private const double TurnMilliseconds = 1;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>The scores, in the order of the contenders; ratios are to the first one.</summary>
    public Score[] Run(params Contender[] contenders)
    {
        int[] repeats = Array.ConvertAll(contenders, Warm);
        var times = new double[contenders.Length][];
        for (int i = 0; i < contenders.Length; i++)
            times[i] = new double[rounds];

        for (int round = 0; round < rounds; round++)
            RunRound(contenders, repeats, times, round);

        return [.. contenders.Select((contender, i) => Judge(contender, repeats[i], times[i], times[0]))];
    }

    /// <summary>Runs until the JIT compiler has nothing left to improve; answers how often it must be run for one turn.</summary>
    private static int Warm(Contender contender)
    {
        var whole = Stopwatch.StartNew();
        double fastest = double.PositiveInfinity;
        int runs = 0;
        for (; whole.Elapsed < WarmUp || runs < 3; runs++)
            fastest = Math.Min(fastest, Time(contender, 1));

        return (int)Math.Clamp(TurnMilliseconds * 1e6 / fastest, 1, 1_000_000);
    }

    private static double Time(Contender contender, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
            contender.Run();

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private void RunRound(Contender[] contenders, int[] repeats, double[][] times, int round)
    {
        for (int i = 0; i < contenders.Length; i++)
            times[i][round] = double.PositiveInfinity;

        for (int turn = 0; turn < turns; turn++)
        {
            for (int i = 0; i < contenders.Length; i++)
                times[i][round] = Math.Min(times[i][round], Time(contenders[i], repeats[i]) / repeats[i] / contenders[i].Operations);
        }
    }

    private static Score Judge(Contender contender, int repeats, double[] times, double[] first)
    {
        double[] ratios = [.. times.Zip(first, (time, one) => time / one)];
        return new Score(contender.Name, Median(times), Median(ratios), ratios.Min(), ratios.Max(), Allocated(contender, repeats));
    }

    private static double Allocated(Contender contender, int repeats)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < repeats; i++)
            contender.Run();

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / repeats / contender.Operations;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
