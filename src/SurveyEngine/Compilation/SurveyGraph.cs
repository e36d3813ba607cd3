using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// The gates and fields of a survey as a graph of what is computed from what. The nodes are numbers: first the gates, then the fields, then the matrices that some
/// condition reads as a whole.
/// </summary>
internal sealed class SurveyGraph
{
    private readonly SurveyBuilder _survey;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<Group, int> _nodeOfGroup = [];

    // While edges are added: the sources of all nodes, concatenated, and where those of each end.
    private readonly List<int> _sources = [];
    private readonly List<int> _ends = [];

    public SurveyGraph(SurveyBuilder survey)
    {
        _survey = survey;
        AddGates();
        foreach (Field field in survey.Fields)
            AddField(field);

        foreach (Group group in _groups)
        {
            foreach (Field field in group.Fields)
                _sources.Add(NodeOf(field));
            _ends.Add(_sources.Count);
        }

        Graph = new DependencyGraph(new Adjacency([.. _sources], [.. _ends]));
    }

    public DependencyGraph Graph { get; }

    /// <summary>Whether what a node stands for can change when another one does; fields that depend on nothing cannot.</summary>
    public bool IsComputed(int node) => FieldAt(node) is null || Graph.Sources[node].Length > 0;

    public int NodeOf(VisibilityGate gate) => gate.Index - 1;

    public int NodeOf(Field field) => _survey.Gates.Count + field.Index;

    /// <summary>The gate that a node stands for; null when it is none.</summary>
    public VisibilityGate? GateAt(int node) => node < _survey.Gates.Count ? _survey.Gates[node] : null;

    /// <summary>The field that a node stands for; null when it is none.</summary>
    public Field? FieldAt(int node) =>
        node - _survey.Gates.Count is >= 0 and var field && field < _survey.Fields.Count ? _survey.Fields[field] : null;

    /// <summary>What a node is called in problems.</summary>
    public string NameOf(int node) =>
        GateAt(node)?.Name ?? FieldAt(node)?.Path ?? _groups[node - _survey.Gates.Count - _survey.Fields.Count].Path;

    private void AddGates()
    {
        var reads = new List<FieldReference>();
        foreach (VisibilityGate gate in _survey.Gates)
        {
            if (gate.Parent is { } parent)
                _sources.Add(NodeOf(parent));
            if (gate.IsBound)
                gate.Condition.CollectDependencies(reads);
            foreach (FieldReference read in reads)
                _sources.Add(read.Group is { } group ? NodeOf(group) : NodeOf(read.Representative));

            reads.Clear();
            _ends.Add(_sources.Count);
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
            foreach (int gate in field.OptionGates ?? [])
                AddGate(gate);
        }

        _ends.Add(_sources.Count);
    }

    private void AddGate(int index)
    {
        if (_survey.GateAt(index) is { } gate)
            _sources.Add(NodeOf(gate));
    }

    private int NodeOf(Group group)
    {
        if (!_nodeOfGroup.TryGetValue(group, out int node))
        {
            node = _survey.Gates.Count + _survey.Fields.Count + _groups.Count;
            _groups.Add(group);
            _nodeOfGroup.Add(group, node);
        }

        return node;
    }
}
