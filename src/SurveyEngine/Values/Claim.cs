namespace SurveyEngine.Values;

/// <summary>What a comparison implies about a value when it holds. Two claims about one subject can contradict each other.</summary>
/// <param name="Subject">The value.</param>
/// <param name="Facts">What is known of the value then.</param>
internal sealed record Claim(Subject Subject, Facts Facts)
{
    /// <summary>The claim that both make together about their one subject; null when they contradict each other.</summary>
    public Claim? Intersect(Claim other) => (Facts, other.Facts) switch
    {
        (Facts.Number a, Facts.Number b) => a.Range.Intersect(b.Range) is { IsEmpty: false } range ? this with { Facts = new Facts.Number(range) } : null,
        (Facts.Option a, Facts.Option b) => Common(a.Possible, b.Possible) is { } options ? this with { Facts = new Facts.Option(options) } : null,
        _ => this,
    };

    private static ulong[]? Common(ulong[] a, ulong[] b)
    {
        var common = new ulong[a.Length];
        bool isEmpty = true;
        for (int word = 0; word < common.Length; word++)
        {
            common[word] = a[word] & b[word];
            isEmpty &= common[word] == 0;
        }

        return isEmpty ? null : common;
    }
}
