using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>One case of an invariant: a respondent, chance for what else is needed, and what the invariant came to see.</summary>
internal sealed class Trial
{
    private readonly Lazy<SurveySession> _end;
    private readonly Lazy<IReadOnlyList<KeyValuePair<string, AnswerValue>>> _drafts;
    private readonly Lazy<SurveyView> _view;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public Trial(Respondent respondent, ulong seed)
    {
        Respondent = respondent;
        Seed = seed;
        _end = new(() => Respondent.Play());
        _drafts = new(() => Testing.Drafts.Of(End));
        _view = new(() => End.View("en"));
    }

    private Trial(Trial other)
    {
        (Respondent, Seed, _end, _drafts, _view) = (other.Respondent, other.Seed, other._end, other._drafts, other._view);
    }

    public Respondent Respondent { get; }

    public ulong Seed { get; }

    public Survey Survey => Respondent.Survey;

    /// <summary>The session as the respondent leaves it; shared by all invariants, and so only to be looked at.</summary>
    public SurveySession End => _end.Value;

    /// <summary>Every answer that it holds, hidden ones included.</summary>
    public IReadOnlyList<KeyValuePair<string, AnswerValue>> Drafts => _drafts.Value;

    /// <summary>What the respondent sees in the end.</summary>
    public SurveyView View => _view.Value;

    public Blueprint Blueprint => Blueprint.Of(Survey);

    /// <summary>Chance, the same at each call.</summary>
    public Dice Dice() => new(Seed);

    /// <summary>The same case, for another invariant.</summary>
    public Trial Anew() => new(this);

    /// <summary>Notes that the case reached what makes it worth something.</summary>
    public void Saw(string label) => _seen.Add(label);

    public bool HasSeen(string label) => _seen.Contains(label);

    public override string ToString() => Respondent.ToString();
}
