using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine.Documents;

/// <summary>
/// The problems of a document itself: of its properties, and of the values given for its fields. Created for the first problem only.
/// </summary>
internal sealed class DocumentProblems(CompiledSurvey survey)
{
    // A hint compares with every field, so only a few are given: enough for a person.
    private const int MaxHints = 5;

    /// <summary>The properties that both documents have; those with answers come after them.</summary>
    private static readonly string?[] HeaderOrder = ["survey", "version", "fingerprint"];

    private readonly Dictionary<Field, List<Problem>> _byField = [];
    private readonly List<Problem> _header = [];
    private readonly SortedDictionary<string, Problem> _unknown = new(StringComparer.Ordinal);

    /// <summary>The problems of everything but the answers; they do not depend on the order of the properties.</summary>
    public IEnumerable<Problem> Header =>
        _header.OrderBy(problem => Array.IndexOf(HeaderOrder, problem.Path) is >= 0 and var i ? i : HeaderOrder.Length, Comparer<int>.Default)
            .ThenBy(problem => problem.Path, StringComparer.Ordinal);

    /// <summary>The answers to fields that the survey does not have, by name.</summary>
    public IEnumerable<Problem> Unknown => _unknown.Values;

    /// <summary>Whether there is no object of answers at all; fields have no problems then.</summary>
    public bool LacksAnswers { get; set; }

    public void AddHeader(Problem problem)
    {
        if (!_header.Contains(problem))
            _header.Add(problem);
    }

    /// <summary>Adds the problem of a known property that appears again.</summary>
    public void AddDuplicateHeader(string name) => AddHeader(Duplicate(name));

    /// <summary>Adds the problem of an unknown property.</summary>
    public void AddUnknown(string name, Problem problem) => _unknown.TryAdd(name, problem);

    /// <summary>Adds the problem of an answer to a field that the survey does not have.</summary>
    public void AddUnknownField(string path) =>
        AddUnknown(path, UnknownField.Create(path, _unknown.Count < MaxHints ? survey.Fields.Select(field => field.Path) : []));

    /// <summary>Sets the one problem of bytes that are no such document: nothing else is known of them.</summary>
    public void Condemn(Problem problem)
    {
        _header.Clear();
        _header.Add(problem);
        _unknown.Clear();
        _byField.Clear();
    }

    /// <summary>Adds a problem of the value given for a field.</summary>
    public void Refuse(Field field, Problem problem)
    {
        if (!_byField.TryGetValue(field, out List<Problem>? problems))
            _byField.Add(field, problems = []);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }

    /// <summary>Adds the problem of a field that is given again.</summary>
    public void RefuseDuplicate(Field field) => Refuse(field, Duplicate(field.Path));

    /// <summary>The problems of the values given for a field.</summary>
    public IReadOnlyList<Problem> RefusalsOf(Field field) =>
        _byField.TryGetValue(field, out List<Problem>? problems) ? problems : [];

    /// <summary>The problems of the values given for fields, in definition order.</summary>
    public IEnumerable<Problem> Refusals => _byField.OrderBy(pair => pair.Key.Index, Comparer<int>.Default).SelectMany(pair => pair.Value);

    private static Problem Duplicate(string path) => Problem.Error(ProblemCodes.DuplicateField, path, ("field", path));
}
