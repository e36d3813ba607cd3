using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// The dependencies of the gates and fields of a survey. Nodes are numbers: first the gates, then the fields, then the matrices that some
/// condition reads as a whole.
/// </summary>
internal sealed class SurveyGraph
{
    private readonly SurveyBuilder _survey;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<Group, int> _nodeOfGroup = [];

    // While edges are added: the sources of all nodes, concatenated, and the index at which those of each node end.
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

    /// <summary>Whether a node depends on other nodes; only some fields do not.</summary>
    public bool IsComputed(int node) => FieldAt(node) is null || Graph.Sources[node].Length > 0;

    public int NodeOf(VisibilityGate gate) => gate.Index - 1;

    public int NodeOf(Field field) => _survey.Gates.Count + field.Index;

    /// <summary>The gate of a node; null for any other node.</summary>
    public VisibilityGate? GateAt(int node) => node < _survey.Gates.Count ? _survey.Gates[node] : null;

    /// <summary>The field of a node; null for any other node.</summary>
    public Field? FieldAt(int node) =>
        node - _survey.Gates.Count is >= 0 and var field && field < _survey.Fields.Count ? _survey.Fields[field] : null;

    /// <summary>The name of a node in problems.</summary>
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
