namespace SurveyEngine.Text;

/// <summary>Finds the known name that an unknown one was most likely meant to be, for the hint in a problem.</summary>
internal static class NearestName
{
    private const int MaxEdits = 3;

    /// <summary>
    /// The closest of <paramref name="known"/> by edit distance (first wins a tie), or null when none is close.
    /// A close name is at most 3 edits and a third of the length of the name away. Letter case does not count.
    /// </summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known names.</param>
    /// <param name="fits">Whether a close name is of use in the place of the unknown one; null when every name is.</param>
    public static string? Find(string name, IEnumerable<string> known, Func<string, bool>? fits = null)
    {
        int limit = Math.Min(name.Length / 3, MaxEdits);
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;

            int distance = Distance(name, candidate, limit);
            if (distance <= limit && fits?.Invoke(candidate) != false)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>The work to compare a name with a candidate: the length of the name, when the lengths are close, and one.</summary>
    public static int Cost(string name, string candidate) =>
        Math.Abs(candidate.Length - name.Length) <= MaxEdits ? 1 + name.Length : 1;

    /// <summary>
    /// The Levenshtein distance in UTF-16 units, ignoring letter case; any number above the limit when it is greater. Only cells within
    /// the limit of the diagonal are computed (Ukkonen 1985), so the time is linear in the length.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        // At i of a, band[k] is the distance to the first i - limit + k of b; its last element is never reached.
        Span<int> band = stackalloc int[(2 * limit) + 2];
        for (int k = 0; k < band.Length; k++)
            band[k] = k < limit || k == band.Length - 1 ? limit + 1 : k - limit;

        for (int i = 1; i <= a.Length; i++)
        {
            int least = limit + 1;
            for (int k = 0; k < band.Length - 1; k++)
            {
                int j = i - limit + k;
                int before = k == 0 ? limit + 1 : band[k - 1];
                band[k] = j < 0 || j > b.Length ? limit + 1
                    : j == 0 ? i
                    : Math.Min(Math.Min(before, band[k + 1]) + 1, band[k] + (AreAlike(a[i - 1], b[j - 1]) ? 0 : 1));
                least = Math.Min(least, band[k]);
            }

            if (least > limit)
                return least;
        }

        return band[b.Length - a.Length + limit];
    }

    private static bool AreAlike(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
