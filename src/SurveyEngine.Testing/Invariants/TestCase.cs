using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>One case of an invariant: a respondent, a source of chance for whatever else is needed, and what the invariant has seen.</summary>
internal sealed class TestCase
{
    private readonly Lazy<SurveySession> _end;
    private readonly Lazy<IReadOnlyList<KeyValuePair<string, AnswerValue>>> _drafts;
    private readonly Lazy<SurveyView> _view;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public TestCase(Respondent respondent, ulong seed)
    {
        Respondent = respondent;
        Seed = seed;
        _end = new(() => Respondent.Play());
        _drafts = new(() => Testing.Drafts.Of(End));
        _view = new(() => End.View("en"));
    }

    private TestCase(TestCase other)
    {
        (Respondent, Seed, _end, _drafts, _view) = (other.Respondent, other.Seed, other._end, other._drafts, other._view);
    }

    public Respondent Respondent { get; }

    public ulong Seed { get; }

    public Survey Survey => Respondent.Survey;

    /// <summary>The session after the last step; all invariants share it, so that it must not be changed.</summary>
    public SurveySession End => _end.Value;

    /// <summary>Every answer of that session, hidden ones included.</summary>
    public IReadOnlyList<KeyValuePair<string, AnswerValue>> Drafts => _drafts.Value;

    /// <summary>The view of that session.</summary>
    public SurveyView View => _view.Value;

    public DefinitionOutline Outline => DefinitionOutline.Of(Survey);

    /// <summary>The source of chance, which starts anew at each call.</summary>
    public Dice Dice() => new(Seed);

    /// <summary>The fields that a session shows, evaluated while they are enumerated, since answers may hide the next ones.</summary>
    public IEnumerable<DefinedField> ShownIn(SurveySession session) => Outline.Fields.Where(field => session.IsShown(field.Path));

    /// <summary>The same case for another invariant.</summary>
    public TestCase Anew() => new(this);

    /// <summary>Notes that the case reached what makes it interesting.</summary>
    public void Saw(string label) => _seen.Add(label);

    public bool HasSeen(string label) => _seen.Contains(label);

    public override string ToString() => Respondent.ToString();
}
