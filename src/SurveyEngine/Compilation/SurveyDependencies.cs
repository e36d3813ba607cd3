using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>What of a survey is computed from what.</summary>
internal static class SurveyDependencies
{
    public static DependencyGraph Of(SurveyBuilder builder)
    {
        var graph = new DependencyGraph();
        var groups = new Dictionary<Group, GroupNode>();
        var sources = new List<GraphNode>();
        var reads = new List<FieldReference>();
        foreach (VisibilityGate gate in builder.Gates)
        {
            if (gate.Parent is { } parent)
                sources.Add(parent);
            if (gate.IsBound)
                gate.Condition.CollectDependencies(reads);
            foreach (FieldReference read in reads)
                sources.Add(NodeOf(read, groups));

            graph.Add(gate, sources);
            sources.Clear();
            reads.Clear();
        }

        foreach ((Group group, GroupNode node) in groups)
            graph.Add(node, group.Fields);

        foreach (Field field in builder.Fields)
        {
            AddSources(field, builder, sources);
            if (sources.Count > 0)
                graph.Add(field, sources);
            sources.Clear();
        }

        return graph;
    }

    private static GraphNode NodeOf(FieldReference read, Dictionary<Group, GroupNode> groups)
    {
        if (read.Group is not { } group)
            return read.Representative;
        if (!groups.TryGetValue(group, out GroupNode? node))
            groups.Add(group, node = new GroupNode(group));

        return node;
    }

    private static void AddSources(Field field, SurveyBuilder builder, List<GraphNode> sources)
    {
        if (field.Host is { } host)
        {
            sources.Add(host.Field);
            return;
        }

        AddGate(field.Gate);
        foreach (int gate in field.OptionGates ?? [])
            AddGate(gate);

        void AddGate(int index)
        {
            if (builder.GateAt(index) is { } gate)
                sources.Add(gate);
        }
    }
}
