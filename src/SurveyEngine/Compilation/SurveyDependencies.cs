namespace SurveyEngine.Compilation;

/// <summary>What of a survey is computed from what.</summary>
internal static class SurveyDependencies
{
    public static DependencyGraph Of(SurveyBuilder builder)
    {
        var graph = new DependencyGraph();
        var matrices = new HashSet<MatrixVertex>();
        foreach (Gate gate in builder.Gates)
        {
            List<Vertex> sources = SourcesOf(gate);
            graph.Add(gate, sources);
            foreach (Vertex source in sources)
            {
                if (source is MatrixVertex matrix)
                    matrices.Add(matrix);
            }
        }

        foreach (MatrixVertex matrix in matrices)
            graph.Add(matrix, matrix.Rows);

        foreach (Field field in builder.Fields)
        {
            List<Vertex> sources = SourcesOf(field);
            if (sources.Count > 0)
                graph.Add(field, sources);
        }

        return graph;
    }

    private static List<Vertex> SourcesOf(Gate gate)
    {
        var sources = new List<Vertex>();
        if (gate.Parent is { } parent)
            sources.Add(parent);

        if (gate.IsBound)
            gate.Condition.AddReads(sources);

        return sources;
    }

    private static List<Vertex> SourcesOf(Field field)
    {
        if (field is TextField { Host: { } host })
            return [host.Field];

        var sources = new List<Vertex>();
        if (field.Gate is { } gate)
            sources.Add(gate);
        if (field is ChoiceField choice)
            sources.AddRange(choice.OptionGates);

        return sources;
    }
}
