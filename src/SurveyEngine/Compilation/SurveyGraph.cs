using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// The dependencies of the gates and fields of a survey. Nodes are numbers: first the gates, then the fields, then the conditions that are
/// evaluated once for several users, then the matrices that some condition reads as a whole.
/// </summary>
internal sealed class SurveyGraph
{
    private readonly SurveyBuilder _survey;
    private readonly AnswerTerms?[] _terms;
    private readonly SharedConditions _shared;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<Group, int> _nodeOfGroup = [];

    // While edges are added: the sources of all nodes, concatenated, and the index at which those of each node end.
    private readonly List<int> _sources = [];
    private readonly List<int> _ends = [];
    private readonly List<FieldReference> _reads = [];

    /// <param name="survey">The survey.</param>
    /// <param name="shared">The conditions with several users.</param>
    /// <param name="terms">The terms of the fields, by index; a calculation that could not be bound is not among them.</param>
    public SurveyGraph(SurveyBuilder survey, SharedConditions shared, AnswerTerms?[] terms)
    {
        (_survey, _shared, _terms) = (survey, shared, terms);
        AddGates();
        foreach (Field field in survey.Fields)
            AddField(field);
        foreach (SharedCondition condition in shared.EvaluatedOnce)
        {
            AddReads(condition.Condition);
            _ends.Add(_sources.Count);
        }

        foreach (Group group in _groups)
        {
            foreach (Field field in group.Fields)
                _sources.Add(NodeOf(field));
            _ends.Add(_sources.Count);
        }

        Graph = new DependencyGraph(new Adjacency([.. _sources], [.. _ends]));
    }

    public DependencyGraph Graph { get; }

    /// <summary>Whether the outcome of a node can vary; that of a field that depends on nothing is its draft.</summary>
    public bool IsComputed(int node) => FieldAt(node) is not { IsComputed: false } || Graph.Sources[node].Length > 0;

    /// <summary>The expression of a calculated field or a default; null when it has none.</summary>
    public Expr? ComputationOf(Field field) => _terms[field.Index]?.Computation;

    public int NodeOf(VisibilityGate gate) => gate.Index - 1;

    public int NodeOf(Field field) => _survey.Gates.All.Count + field.Index;

    /// <summary>The gate of a node; null for any other node.</summary>
    public VisibilityGate? GateAt(int node) => node < _survey.Gates.All.Count ? _survey.Gates.All[node] : null;

    /// <summary>The field of a node; null for any other node.</summary>
    public Field? FieldAt(int node) =>
        node - _survey.Gates.All.Count is >= 0 and var field && field < _survey.Fields.Count ? _survey.Fields[field] : null;

    /// <summary>The condition of a node that evaluates it for several users; null for any other node.</summary>
    public SharedCondition? ConditionAt(int node) =>
        node - FirstCondition is >= 0 and var condition && condition < _shared.EvaluatedOnce.Count ? _shared.EvaluatedOnce[condition] : null;

    /// <summary>The name of a node in problems; null for a condition, which is named by its gates.</summary>
    public string? NameOf(int node) =>
        GateAt(node)?.Name ?? FieldAt(node)?.Path ?? (node < FirstGroup ? null : _groups[node - FirstGroup].Path);

    private int FirstCondition => _survey.Gates.All.Count + _survey.Fields.Count;

    private int FirstGroup => FirstCondition + _shared.EvaluatedOnce.Count;

    private void AddGates()
    {
        foreach (VisibilityGate gate in _survey.Gates.All)
        {
            if (gate.Parent is { } parent)
                _sources.Add(NodeOf(parent));
            if (gate.Other is { } other)
                _sources.Add(NodeOf(other));
            else if (gate.IsBound)
                AddCondition(gate.Condition);
            _ends.Add(_sources.Count);
        }
    }

    private void AddCondition(Expr condition)
    {
        if (_shared.Find(condition) is { } shared)
            _sources.Add(FirstCondition + shared.Gate - _survey.Gates.All.Count - 1);
        else
            AddReads(condition);
    }

    /// <summary>Adds what an expression reads; parameters do not change.</summary>
    private void AddReads(Expr expression)
    {
        _reads.Clear();
        expression.CollectDependencies(_reads);
        foreach (FieldReference read in _reads)
        {
            if (read.Group is { } group)
                _sources.Add(NodeOf(group));
            else if (!read.Representative.IsParameter)
                _sources.Add(NodeOf(read.Representative));
        }
    }

    private void AddField(Field field)
    {
        if (field.Host is { } host)
        {
            _sources.Add(NodeOf(host.Field));
        }
        else
        {
            AddGate(field.Gate);
            foreach (int gate in field.OptionGates?.Distinct ?? [])
                AddGate(gate);
            if (ComputationOf(field) is { } computation)
                AddReads(computation);
        }

        _ends.Add(_sources.Count);
    }

    private void AddGate(int index)
    {
        if (_survey.Gates[index] is { } gate)
            _sources.Add(NodeOf(gate));
    }

    private int NodeOf(Group group)
    {
        if (!_nodeOfGroup.TryGetValue(group, out int node))
        {
            node = FirstGroup + _groups.Count;
            _groups.Add(group);
            _nodeOfGroup.Add(group, node);
        }

        return node;
    }
}
