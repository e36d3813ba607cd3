namespace SurveyEngine.State;

/// <summary>Sets of a survey's fields as bits, by their places: as many words as hold them all.</summary>
internal static class FieldSet
{
    /// <summary>How many words a set takes.</summary>
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
