namespace SurveyEngine.Tests;

internal static class Allocation
{
    /// <summary>
    /// What an action allocates once it is warm, in bytes. Other tests run meanwhile: what a collection or a type that is loaded adds
    /// to the count of this thread comes now and then, what the action allocates comes each time.
    /// </summary>
    public static long Least(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>
    /// The double size costs at most so many times as much, in bytes: two times is linear, four times quadratic. The smaller size is
    /// measured first, since code that is compiled anew while this runs makes less garbage from then on. What other tests add to the
    /// count comes now and then, so that the least of a few measurements counts.
    /// </summary>
    public static void AssertGrowth(int size, double most, Func<int, long> costOf)
    {
        costOf(10);
        long once = costOf(size);
        long twice = costOf(2 * size);
        for (int again = 0; again < 4 && twice > most * once; again++)
        {
            once = Math.Min(once, costOf(size));
            twice = Math.Min(twice, costOf(2 * size));
        }

        Assert.InRange((double)twice / once, 0, most);
    }
}
