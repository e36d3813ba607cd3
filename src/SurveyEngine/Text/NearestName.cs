namespace SurveyEngine.Text;

/// <summary>Finds the known name somebody most likely meant, for the hint in a problem.</summary>
internal static class NearestName
{
    /// <summary>
    /// The closest of <paramref name="known"/> by edit distance (first wins a tie), or null when none is close:
    /// at most a third of the name's length apart, and at most 3 edits. Letter case does not count.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        int limit = Math.Min(name.Length / 3, 3);
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;

            int distance = Distance(name, candidate);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance in UTF-16 units, letter case ignored.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            previous[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + substitution);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
