using System.Text;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>Bytes on which the two readers do not agree.</summary>
/// <param name="Target">The survey.</param>
/// <param name="Json">The bytes.</param>
/// <param name="Hidden">How they were checked.</param>
/// <param name="Optimistic">What the optimistic reader says, a problem a line; or how it fell.</param>
/// <param name="Careful">What the careful reader says.</param>
internal sealed record Disagreement(FuzzTarget Target, byte[] Json, HiddenAnswers Hidden, string Optimistic, string Careful)
{
    private const int LongestCut = 48;

    /// <summary>What tells this fault from another one, roughly: the codes that only one of them reports.</summary>
    public string Signature
    {
        get
        {
            string[] optimistic = Codes(Optimistic);
            string[] careful = Codes(Careful);
            return $"only optimistic: {string.Join(' ', optimistic.Except(careful))}; only careful: {string.Join(' ', careful.Except(optimistic))}";
        }
    }

    public static Disagreement? Find(FuzzTarget target, byte[] json, HiddenAnswers hidden, out IReadOnlyList<Problem>? verdict)
    {
        IReadOnlyList<Problem>? optimistic = null;
        string? fall = null;
        try
        {
            optimistic = target.Optimistic(json, hidden);
        }
        catch (Exception e)
        {
            fall = e.ToString();
        }

        verdict = optimistic;
        try
        {
            IReadOnlyList<Problem> careful = target.Careful(json, hidden);
            return fall is null && (optimistic is null || optimistic.SequenceEqual(careful))
                ? null
                : new Disagreement(target, json, hidden, fall ?? Lines(optimistic!), Lines(careful));
        }
        catch (Exception e)
        {
            return new Disagreement(target, json, hidden, fall ?? Lines(optimistic ?? []), e.ToString());
        }
    }

    /// <summary>The same fault in as few bytes as cutting can reach.</summary>
    public Disagreement Shrink()
    {
        Disagreement smallest = this;
        for (bool isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            for (int cut = LongestCut; cut > 0; cut--)
            {
                for (int at = 0; at + cut <= smallest.Json.Length; at++)
                {
                    byte[] shorter = [.. smallest.Json.AsSpan(0, at), .. smallest.Json.AsSpan(at + cut)];
                    if (Find(Target, shorter, Hidden, out _) is { } still && still.Signature == Signature)
                    {
                        (smallest, isSmaller) = (still, true);
                        at--;
                    }
                }
            }
        }

        return smallest;
    }

    public override string ToString() =>
        $"{Target.Id} ({Hidden}): {Escaped()}\n  optimistic:\n{Indented(Optimistic)}\n  careful:\n{Indented(Careful)}";

    private static string Lines(IReadOnlyList<Problem> problems) => string.Join('\n', problems);

    private static string[] Codes(string problems) =>
        [.. problems.Split('\n').Select(line => line.Split(' ', ':').ElementAtOrDefault(1) ?? "").Order(StringComparer.Ordinal)];

    private static string Indented(string lines) => "    " + (lines.Length == 0 ? "(nothing)" : lines.Replace("\n", "\n    ", StringComparison.Ordinal));

    /// <summary>Bytes as text; what is no printable ASCII as <c>&lt;E3&gt;</c>.</summary>
    private string Escaped()
    {
        var text = new StringBuilder();
        foreach (byte b in Json)
            text.Append(b is >= 0x20 and < 0x7F ? ((char)b).ToString() : $"<{b:X2}>");

        return text.ToString();
    }
}
