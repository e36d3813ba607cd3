using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>What of a survey is computed from what.</summary>
internal static class SurveyDependencies
{
    public static DependencyGraph Of(SurveyBuilder builder)
    {
        var graph = new DependencyGraph();
        var matrices = new HashSet<GroupNode>();
        var sources = new List<GraphNode>();
        foreach (VisibilityGate gate in builder.Gates)
        {
            AddSources(gate, sources);
            graph.Add(gate, sources);
            foreach (GraphNode source in sources)
            {
                if (source is GroupNode matrix)
                    matrices.Add(matrix);
            }

            sources.Clear();
        }

        foreach (GroupNode matrix in matrices)
            graph.Add(matrix, matrix.Rows);

        foreach (Field field in builder.Fields)
        {
            AddSources(field, builder, sources);
            if (sources.Count > 0)
                graph.Add(field, sources);
            sources.Clear();
        }

        return graph;
    }

    private static void AddSources(VisibilityGate gate, List<GraphNode> sources)
    {
        if (gate.Parent is { } parent)
            sources.Add(parent);
        if (gate.IsBound)
            gate.Condition.AddReads(sources);
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
