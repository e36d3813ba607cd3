using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>What is known of answers that came from outside, beside the state they made.</summary>
internal sealed class PostedAnswers(CompiledSurvey survey, HiddenAnswers hidden)
{
    // Looking for what somebody may have meant looks at every field: enough hints for a person, and no more.
    private const int MostHints = 5;

    /// <summary>The properties beside the answers; whatever those are called, they come last.</summary>
    private static readonly string?[] HeaderOrder = ["survey", "version", "fingerprint"];

    private readonly Dictionary<Field, List<Problem>> _byField = [];
    private readonly List<Problem> _header = [];
    private readonly SortedDictionary<string, Problem> _unknown = new(StringComparer.Ordinal);
    private readonly ulong[] _given = new ulong[FieldSet.Words(survey.Fields.Length)];

    public HiddenAnswers Hidden => hidden;

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

    /// <summary>Notes that one of those properties is there once more.</summary>
    public void AddDuplicateHeader(string name) => AddHeader(Duplicate(name));

    /// <summary>Notes something beside the survey, version, fingerprint and answers.</summary>
    public void AddUnknown(string name, Problem problem) => _unknown.TryAdd(name, problem);

    /// <summary>Notes an answer to a field that the survey does not have.</summary>
    public void AddUnknownField(string path) =>
        AddUnknown(path, UnknownField.Create(path, _unknown.Count < MostHints ? survey.Fields.Select(field => field.Path) : []));

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
        bool isFirst = !FieldSet.Contains(_given, field.Index);
        FieldSet.Add(_given, field.Index);
        return isFirst;
    }

    /// <summary>Notes what is wrong with how a field is given.</summary>
    public void Refuse(Field field, Problem problem)
    {
        if (!_byField.TryGetValue(field, out List<Problem>? problems))
            _byField.Add(field, problems = []);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }

    /// <summary>Notes that a field is given once more.</summary>
    public void RefuseDuplicate(Field field) => Refuse(field, Duplicate(field.Path));

    /// <summary>What is wrong with how a field is given; empty when nothing is.</summary>
    public IReadOnlyList<Problem> RefusalsOf(Field field) =>
        _byField.TryGetValue(field, out List<Problem>? problems) ? problems : [];

    /// <summary>What is wrong with how fields are given, in definition order.</summary>
    public IEnumerable<Problem> Refusals => _byField.OrderBy(pair => pair.Key.Index, Comparer<int>.Default).SelectMany(pair => pair.Value);

    private static Problem Duplicate(string path) => Problem.Error(ProblemCodes.DuplicateField, path, ("field", path));
}
