using System.Text;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>Bytes on which two readers do not agree.</summary>
/// <param name="Target">The survey.</param>
/// <param name="Json">The bytes.</param>
/// <param name="Hidden">How they were checked.</param>
/// <param name="One">What one reader makes of them, a problem a line; or how it fell.</param>
/// <param name="Other">What the other one makes of them.</param>
internal sealed record Disagreement(FuzzTarget Target, byte[] Json, HiddenAnswers Hidden, string One, string Other)
{
    private const int LongestCut = 48;

    /// <summary>What tells this fault from another one, roughly: the codes that only one of the two reports.</summary>
    public string Signature
    {
        get
        {
            string[] one = Codes(One);
            string[] other = Codes(Other);
            return $"only the first: {string.Join(' ', one.Except(other))}; only the second: {string.Join(' ', other.Except(one))}";
        }
    }

    public static Disagreement? Find(FuzzTarget target, byte[] json, HiddenAnswers hidden, out IReadOnlyList<Problem>? verdict)
    {
        verdict = null;
        try
        {
            string? fast = target.Fast(json, hidden, out verdict);
            string careful = target.Careful(json, hidden);
            if (fast is not null && fast != careful)
                return new Disagreement(target, json, hidden, fast, careful);

            string? fastDrafts = target.FastSaved(json);
            string carefulDrafts = target.CarefulSaved(json);
            if (fastDrafts is not null && fastDrafts != carefulDrafts)
                return new Disagreement(target, json, hidden, fastDrafts, carefulDrafts);

            return target.DoorsDifference(json, hidden) is { } difference
                ? new Disagreement(target, json, hidden, $"doors {difference}", "")
                : null;
        }
        catch (Exception e)
        {
            return new Disagreement(target, json, hidden, e.ToString(), "");
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
        $"{Target.Id} ({Hidden}): {Escaped()}\n  the first:\n{Indented(One)}\n  the second:\n{Indented(Other)}";

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
