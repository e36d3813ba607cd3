using SurveyEngine.Answers;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Compilation;

/// <summary>What is known of answers that came from outside, beside the state they made.</summary>
internal sealed class PostedAnswers(CompiledSurvey survey, HiddenAnswers hidden)
{
    // Looking for what somebody may have meant looks at every field: enough hints for a person, and no more.
    private const int MostHints = 5;

    /// <summary>The properties beside the answers; whatever those are called, they come last.</summary>
    private static readonly string?[] HeaderOrder = ["survey", "version", "fingerprint"];

    private readonly Dictionary<Field, List<Problem>> _byField = [];
    private readonly List<Problem> _header = [];
    private readonly HashSet<Field> _doubtful = [];
    private readonly SortedDictionary<string, Problem> _unknown = new(StringComparer.Ordinal);
    private readonly ulong[] _given = new ulong[(survey.Fields.Length + 63) / 64];

    public HiddenAnswers Hidden => hidden;

    /// <summary>Whether values were checked as they were read, but for those of doubtful fields.</summary>
    public bool IsCheckedWhileRead { get; init; }

    /// <summary>What is wrong with everything but the answers; the order of the properties in the document does not matter.</summary>
    public IEnumerable<Problem> Header =>
        _header.OrderBy(problem => Array.IndexOf(HeaderOrder, problem.Path) is >= 0 and var i ? i : HeaderOrder.Length, Comparer<int>.Default);

    /// <summary>The answers to fields that the survey does not have, by name.</summary>
    public IEnumerable<Problem> Unknown => _unknown.Values;

    /// <summary>Whether there was an object of answers at all; without one, no single field is to blame.</summary>
    public bool HasAnswers { get; set; }

    public void AddHeader(Problem problem)
    {
        if (!_header.Contains(problem))
            _header.Add(problem);
    }

    /// <summary>Notes something beside the survey, version, fingerprint and answers.</summary>
    public void AddUnknown(string name, Problem problem) => _unknown.TryAdd(name, problem);

    /// <summary>Notes an answer to a field that the survey does not have.</summary>
    public void AddUnknownField(string path) =>
        AddUnknown(path, UnknownField.Problem(path, _unknown.Count < MostHints ? survey.Fields.Select(field => field.Path) : []));

    /// <summary>The bytes are not JSON: one problem, and nothing else is known.</summary>
    public void Malform(Problem problem)
    {
        _header.Clear();
        _header.Add(problem);
        _unknown.Clear();
        _byField.Clear();
    }

    /// <summary>Notes that a field has a value, of any kind.</summary>
    /// <returns>Whether it is the first one.</returns>
    public bool Give(Field field)
    {
        ref ulong word = ref _given[field.Index / 64];
        ulong bit = 1UL << field.Index;
        bool isFirst = (word & bit) == 0;
        word |= bit;
        return isFirst;
    }

    /// <summary>Notes that a value was taken that may break a rule of its field.</summary>
    public void Doubt(Field field) => _doubtful.Add(field);

    /// <summary>
    /// Whether nothing is wrong with the field's value in itself. Picks were checked as they were given: where some of them are
    /// hidden, what is left may be too few.
    /// </summary>
    public bool IsSound(Field field, AnswerState state) =>
        IsCheckedWhileRead && !_doubtful.Contains(field) && (field is not ChoiceField choice || choice.CountsWhole(state));

    /// <summary>Notes what is wrong with how a field is given.</summary>
    public void Refuse(Field field, Problem problem)
    {
        if (!_byField.TryGetValue(field, out List<Problem>? problems))
            _byField.Add(field, problems = []);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }

    /// <summary>Notes that a field is given once more.</summary>
    public void RefuseDuplicate(Field field) =>
        Refuse(field, Problem.Error(ProblemCodes.DuplicateField, field.Path, ("field", field.Path)));

    /// <summary>What is wrong with how a field is given; empty when nothing is.</summary>
    public IReadOnlyList<Problem> RefusalsOf(Field field) =>
        _byField.TryGetValue(field, out List<Problem>? problems) ? problems : [];

    /// <summary>What is wrong with how fields are given, in definition order.</summary>
    public IEnumerable<Problem> Refusals => _byField.OrderBy(pair => pair.Key.Index, Comparer<int>.Default).SelectMany(pair => pair.Value);
}
