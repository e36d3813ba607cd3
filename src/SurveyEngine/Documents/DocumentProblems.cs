using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Documents;

/// <summary>
/// The problems of a document itself: of its properties, and of the values given for its fields. Created for the first problem only.
/// </summary>
/// <param name="survey">The survey.</param>
/// <param name="hints">The hints of this document.</param>
internal sealed class DocumentProblems(CompiledSurvey survey, HintBudget hints)
{
    /// <summary>The properties that both documents have; those with answers come after them.</summary>
    private static readonly string?[] HeaderOrder = ["survey", "version", "fingerprint"];

    private readonly Dictionary<Field, List<Problem>> _byField = [];
    private readonly List<Problem> _header = [];
    private readonly UnknownNames _unknown = new();

    /// <summary>The problems of everything but the answers; they do not depend on the order of the properties.</summary>
    public IEnumerable<Problem> Header =>
        _header.OrderBy(problem => Array.IndexOf(HeaderOrder, problem.Path) is >= 0 and var i ? i : HeaderOrder.Length, Comparer<int>.Default)
            .ThenBy(problem => problem.Path, StringComparer.Ordinal);

    /// <summary>Whether there is a problem at all.</summary>
    public bool HasAny => _header.Count > 0 || !_unknown.IsEmpty || _byField.Count > 0 || LacksAnswers;

    /// <summary>Whether there is no object of answers at all; fields have no problems then.</summary>
    public bool LacksAnswers { get; set; }

    public void AddHeader(Problem problem)
    {
        if (!_header.Contains(problem))
            _header.Add(problem);
    }

    /// <summary>Adds the problem of a known property that appears again.</summary>
    public void AddDuplicateHeader(string name) => AddHeader(Duplicate(name));

    /// <summary>Adds an unknown property.</summary>
    /// <param name="name">The property.</param>
    /// <param name="known">The properties that there are.</param>
    public void AddUnknown(string name, string[] known) => _unknown.Add(name, known);

    /// <summary>Adds an answer to a field that the survey does not have.</summary>
    public void AddUnknownField(string path) => _unknown.Add(path, known: null);

    /// <summary>Reports the names that the survey does not have, in their order.</summary>
    public void ReportUnknown(ProblemReport<Problem> problems)
    {
        foreach ((string name, string[]? known) in _unknown.First)
        {
            if (problems.Takes(ProblemSeverity.Error))
                problems.Add(UnknownField.Create(name, known ?? survey.Fields.Select(field => field.Path), hints));
            else
                problems.LeaveOut(ProblemSeverity.Error);
        }

        problems.LeaveOutErrors(_unknown.Others);
    }

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
