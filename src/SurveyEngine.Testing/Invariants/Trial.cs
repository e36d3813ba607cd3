using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>One case of an invariant: a respondent, chance for what else is needed, and what the invariant came to see.</summary>
internal sealed class Trial(Respondent respondent, ulong seed)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public Respondent Respondent => respondent;

    public Survey Survey => respondent.Survey;

    public ulong Seed => seed;

    public Blueprint Blueprint => Blueprint.Of(Survey);

    /// <summary>Chance, the same at each call.</summary>
    public Dice Dice() => new(seed);

    /// <summary>The same case, for another invariant.</summary>
    public Trial Anew() => new(respondent, seed);

    /// <summary>Notes that the case reached what makes it worth something.</summary>
    public void Saw(string label) => _seen.Add(label);

    public bool HasSeen(string label) => _seen.Contains(label);

    public override string ToString() => respondent.ToString();
}
