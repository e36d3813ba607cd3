namespace SurveyEngine.Text;

/// <summary>Finds the known name somebody most likely meant, for the hint in a problem.</summary>
internal static class NearestName
{
    private const int MostEdits = 3;
    private const int MostStackLength = 128;

    /// <summary>
    /// The closest of <paramref name="known"/> by edit distance (first wins a tie), or null when none is close:
    /// at most a third of the name's length apart, and at most 3 edits. Letter case does not count.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        int limit = Math.Min(name.Length / 3, MostEdits);
        string lower = name.ToLowerInvariant();
        Span<int> row = stackalloc int[MostStackLength];
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;

            if (candidate.Length >= row.Length)
                row = new int[candidate.Length + 1];
            int distance = Distance(lower, candidate, limit, row);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance in UTF-16 units, letter case ignored; any number above the limit when it is above it.</summary>
    /// <param name="a">A name in lower case.</param>
    /// <param name="b">Another name.</param>
    /// <param name="limit">How far apart they may be.</param>
    /// <param name="row">Room for one number more than the other name has units.</param>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit, Span<int> row)
    {
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            int least = row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, substituted);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return least;
        }

        return row[b.Length];
    }
}
