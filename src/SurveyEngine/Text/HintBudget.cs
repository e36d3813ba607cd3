namespace SurveyEngine.Text;

/// <summary>
/// Gives hints at the nearest known name: enough for a person, and no more, since each compares a name with many others. One budget
/// serves all that is reported together.
/// </summary>
internal sealed class HintBudget
{
    /// <summary>The maximum number of searches.</summary>
    public const int MaxHints = 20;

    /// <summary>The maximum number of names and characters that all searches go through, some tens of milliseconds.</summary>
    public const int MaxWork = 4_000_000;

    private readonly int _most;
    private int _taken;
    private int _work;

    /// <param name="most">The maximum number of searches.</param>
    public HintBudget(int most = MaxHints) => _most = most;

    /// <summary>The nearest name; null when none is close, or when enough hints were given.</summary>
    /// <inheritdoc cref="NearestName.Find"/>
    public string? Nearest(string name, IEnumerable<string> known, Func<string, bool>? fits = null)
    {
        if (_taken >= _most)
            return null;

        _taken++;
        string? nearest = NearestName.Find(name, known.TakeWhile(candidate => Spend(name, candidate)), fits);
        return _work <= MaxWork ? nearest : null;
    }

    /// <summary>The first name that begins with a text; null when none does, or when enough hints were given.</summary>
    public string? First(IEnumerable<string> known, string beginning)
    {
        if (_taken >= _most)
            return null;

        string? first = known.FirstOrDefault(candidate => candidate.StartsWith(beginning, StringComparison.Ordinal));
        _taken += first is null ? 0 : 1;
        return first;
    }

    /// <summary>Starts anew.</summary>
    public void Refill() => (_taken, _work) = (0, 0);

    private bool Spend(string name, string candidate)
    {
        if (_work <= MaxWork)
            _work += NearestName.Cost(name, candidate);

        return _work <= MaxWork;
    }
}
