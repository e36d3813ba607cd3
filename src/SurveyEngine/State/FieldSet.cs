namespace SurveyEngine.State;

/// <summary>Operations on sets of fields of a survey, as bits by field index.</summary>
internal static class FieldSet
{
    /// <summary>The number of words of a set: 64 fields in each, rounded up.</summary>
    public static int Words(int fields) => (fields + 63) / 64;

    public static bool Contains(ReadOnlySpan<ulong> set, int field) => (set[field / 64] >> field & 1) != 0;

    public static bool IsEmpty(ReadOnlySpan<ulong> set)
    {
        foreach (ulong word in set)
        {
            if (word != 0)
                return false;
        }

        return true;
    }

    public static void Add(Span<ulong> set, int field) => set[field / 64] |= 1UL << field;
}
