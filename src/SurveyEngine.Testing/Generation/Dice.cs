namespace SurveyEngine.Testing.Generation;

/// <summary>
/// Chance from a seed, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014). Generators that use it are plain code, while
/// FsCheck provides the seeds and so can replay a case.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to less than the count, which is at least 1.</summary>
    public int Below(int count) => (int)(Next() % (uint)count);

    /// <summary>A number between two, both included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True in this share of cases, from 0 to 1.</summary>
    public bool Chance(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Some of the items, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items, int atLeast, int atMost)
    {
        var rest = new List<T>(items);
        int count = Between(Math.Min(atLeast, items.Count), Math.Min(atMost, items.Count));
        while (rest.Count > count)
            rest.RemoveAt(Below(rest.Count));

        return rest;
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        for (int i = shuffled.Length - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
