namespace SurveyEngine.Text;

/// <summary>
/// Gives hints at the nearest known name: enough for a person, and no more, since each compares a name with many others.
/// </summary>
internal sealed class HintBudget
{
    private const int MaxHints = 20;

    private int _taken;

    /// <summary>Whether one more search for the nearest name is affordable.</summary>
    public bool Take() => _taken++ < MaxHints;

    /// <summary>The nearest name; null when none is close, or when enough hints were given.</summary>
    public string? Nearest(string name, IEnumerable<string> known) => Take() ? NearestName.Find(name, known) : null;
}
