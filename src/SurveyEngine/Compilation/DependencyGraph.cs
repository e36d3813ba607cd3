namespace SurveyEngine.Compilation;

/// <summary>
/// What is computed from what, and in which order: every vertex after all it depends on. Vertices that depend on each other
/// are strongly connected components, found by Tarjan's algorithm, without recursion.
/// </summary>
internal sealed class DependencyGraph
{
    private readonly List<Vertex> _vertices = [];
    private readonly Dictionary<Vertex, List<Vertex>> _sources = [];

    /// <summary>The vertices that depend on each other, each component in the order the survey adds them.</summary>
    public List<IReadOnlyList<Vertex>> Cycles { get; } = [];

    /// <summary>Adds a vertex that is computed; the order of adding is that of the definition.</summary>
    /// <param name="vertex">The vertex.</param>
    /// <param name="sources">What it is computed from; those that are themselves not computed are welcome too.</param>
    public void Add(Vertex vertex, IEnumerable<Vertex> sources)
    {
        _vertices.Add(vertex);
        _sources.Add(vertex, [.. sources.Distinct()]);
    }

    /// <summary>Gives every vertex its rank and its dependents.</summary>
    /// <returns>The vertices by rank; meaningless when there are cycles.</returns>
    public Vertex[] Order()
    {
        var components = new ComponentSearch(_vertices, ComputedSourcesOf);
        int rank = 0;
        foreach (IReadOnlyList<Vertex> component in components.Run())
        {
            if (component.Count > 1 || _sources[component[0]].Contains(component[0]))
                Cycles.Add(component);
            foreach (Vertex vertex in component)
                vertex.Rank = rank++;
        }

        Connect();
        var steps = new Vertex[_vertices.Count];
        foreach (Vertex vertex in _vertices)
            steps[vertex.Rank] = vertex;

        return steps;
    }

    /// <summary>
    /// A shortest way from the component's first vertex back to it, each vertex followed by one it depends on; the first
    /// vertex stands at both ends.
    /// </summary>
    public List<Vertex> Chain(IReadOnlyList<Vertex> component)
    {
        Vertex start = component[0];
        var members = component.ToHashSet();
        var cameFrom = new Dictionary<Vertex, Vertex>();
        var queue = new Queue<Vertex>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            Vertex vertex = queue.Dequeue();
            foreach (Vertex source in _sources[vertex])
            {
                if (members.Contains(source) && cameFrom.TryAdd(source, vertex))
                    queue.Enqueue(source);
            }
        }

        var chain = new List<Vertex> { start };
        for (Vertex vertex = cameFrom[start]; vertex != start; vertex = cameFrom[vertex])
            chain.Add(vertex);

        chain.Add(start);
        chain.Reverse();
        return chain;
    }

    private List<Vertex> ComputedSourcesOf(Vertex vertex) => _sources[vertex].FindAll(_sources.ContainsKey);

    private void Connect()
    {
        var dependents = new Dictionary<Vertex, List<Vertex>>();
        foreach (Vertex vertex in _vertices)
        {
            foreach (Vertex source in _sources[vertex])
            {
                if (!dependents.TryGetValue(source, out List<Vertex>? list))
                    dependents.Add(source, list = []);
                list.Add(vertex);
            }
        }

        foreach ((Vertex source, List<Vertex> list) in dependents)
            source.Dependents = [.. list];
    }
}
