namespace SurveyEngine.Compilation;

/// <summary>What of a survey is computed from what.</summary>
internal static class SurveyDependencies
{
    public static DependencyGraph Of(SurveyBuilder builder)
    {
        var graph = new DependencyGraph();
        foreach (Gate gate in builder.Gates)
            graph.Add(gate, SourcesOf(gate));
        foreach (Field field in builder.Fields)
        {
            var sources = SourcesOf(field).ToList();
            if (sources.Count > 0)
                graph.Add(field, sources);
            if (field.Question.Matrix is { } matrix && field == matrix.Rows[^1])
                graph.Add(matrix, matrix.Rows);
        }

        return graph;
    }

    private static IEnumerable<Vertex> SourcesOf(Gate gate)
    {
        var sources = new List<Vertex>();
        gate.Condition.AddReads(sources);
        return gate.Parent is { } parent ? sources.Prepend(parent) : sources;
    }

    private static IEnumerable<Vertex> SourcesOf(Field field)
    {
        if (field is TextField { Host: { } host })
            return [host.Field];

        IEnumerable<Vertex> options = field is ChoiceField choice ? choice.OptionGates : [];
        return field.Gate is { } gate ? options.Prepend(gate) : options;
    }
}
