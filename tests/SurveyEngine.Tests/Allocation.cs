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
}
