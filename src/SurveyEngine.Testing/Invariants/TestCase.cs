using SurveyEngine.Testing.Generation;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Invariants;

/// <summary>One case of an invariant: a respondent, a source of chance for whatever else is needed, and what the invariant has seen.</summary>
internal sealed class TestCase
{
    private readonly Lazy<SurveySession> _end;
    private readonly Lazy<IReadOnlyList<KeyValuePair<string, AnswerValue>>> _drafts;
    private readonly Lazy<SurveyView> _view;
    private readonly Lazy<ParameterValues?> _given;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public TestCase(Respondent respondent, ulong seed)
    {
        Respondent = respondent;
        Seed = seed;
        _end = new(() => Respondent.Play());
        _drafts = new(() => Testing.Drafts.Of(End));
        _view = new(() => End.View("en"));
        _given = new(() => Respondent.Given());
    }

    private TestCase(TestCase other)
    {
        (Respondent, Seed, _end, _drafts, _view, _given) = (other.Respondent, other.Seed, other._end, other._drafts, other._view, other._given);
    }

    public Respondent Respondent { get; }

    public ulong Seed { get; }

    public Survey Survey => Respondent.Survey;

    /// <summary>The parameters as the survey takes them; null when it has none.</summary>
    public ParameterValues? Given => _given.Value;

    /// <summary>The session after the last step; all invariants share it, so that it must not be changed.</summary>
    public SurveySession End => _end.Value;

    /// <summary>Every answer of that session, hidden ones included.</summary>
    public IReadOnlyList<KeyValuePair<string, AnswerValue>> Drafts => _drafts.Value;

    /// <summary>The view of that session.</summary>
    public SurveyView View => _view.Value;

    public DefinitionOutline Outline => DefinitionOutline.Of(Survey);

    /// <summary>The source of chance, which starts anew at each call.</summary>
    public Dice Dice() => new(Seed);

    /// <summary>A session of a survey with the respondent's parameters, in which these answers were given one by one.</summary>
    public SurveySession Play(Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>> drafts) => Testing.Drafts.Play(survey, Respondent.Parameters, drafts);

    /// <summary>The session after the last step, replayed in another survey, or with the answers in another order.</summary>
    public SurveySession Replay(Survey survey, IEnumerable<KeyValuePair<string, AnswerValue>>? drafts = null) =>
        Testing.Drafts.Replay(survey, Respondent.Parameters, drafts ?? Drafts, End);

    /// <summary>The fields to answer that a session shows, evaluated while they are enumerated, since answers may hide the next ones.</summary>
    public IEnumerable<DefinedField> ShownIn(SurveySession session) => Outline.Answerable.Where(field => session.IsShown(field.Path));

    /// <summary>The same case for another invariant.</summary>
    public TestCase Anew() => new(this);

    /// <summary>Notes that the case reached what makes it interesting.</summary>
    public void Saw(string label) => _seen.Add(label);

    public bool HasSeen(string label) => _seen.Contains(label);

    public override string ToString() => Respondent.ToString();
}
