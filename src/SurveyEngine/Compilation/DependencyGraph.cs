using System.Runtime.InteropServices;
using SurveyEngine.Evaluation;

namespace SurveyEngine.Compilation;

/// <summary>
/// What is computed from what, and in which order: every vertex after all it depends on. Vertices that depend on each other
/// are strongly connected components, found by Tarjan's algorithm, without recursion.
/// </summary>
internal sealed class DependencyGraph
{
    private readonly List<GraphNode> _vertices = [];

    // The sources of all vertices, those of one behind the other's, and where those of each end.
    private readonly List<GraphNode> _sources = [];
    private readonly List<int> _ends = [];

    // The places of the vertices here, by rank; and of each rank, whether its vertex depends on itself.
    private int[] _order = [];
    private bool[] _isCyclic = [];

    /// <summary>The vertices that depend on each other, each component in the order the survey adds them.</summary>
    public List<GraphNode[]> Cycles { get; } = [];

    /// <summary>Adds a vertex that is computed; the order of adding is that of the definition.</summary>
    /// <param name="vertex">The vertex.</param>
    /// <param name="sources">
    /// What it is computed from; those that are themselves not computed are welcome too, and it does no harm to name one twice.
    /// </param>
    public void Add(GraphNode vertex, IEnumerable<GraphNode> sources)
    {
        // Until there is an order, the rank is the place here.
        vertex.Rank = _vertices.Count;
        _vertices.Add(vertex);
        _sources.AddRange(sources);
        _ends.Add(_sources.Count);
    }

    /// <summary>Gives every vertex its rank and its dependents.</summary>
    /// <returns>The order, which means nothing when there are cycles.</returns>
    public EvaluationOrder Order()
    {
        var ranks = new int[_sources.Count];
        for (int i = 0; i < ranks.Length; i++)
            ranks[i] = _sources[i].Rank;

        var search = new StronglyConnectedComponents(ranks, [.. _ends]);
        _order = search.Order;
        _isCyclic = new bool[_order.Length];
        var vertices = new GraphNode[_order.Length];
        int start = 0;
        for (int rank = 0; rank < vertices.Length; rank++)
        {
            vertices[rank] = _vertices[_order[rank]];
            vertices[rank].Rank = rank;
            if (!search.EndsComponent[rank])
                continue;

            if (rank > start || SourcesOf(_order[rank]).Contains(vertices[rank]))
            {
                Cycles.Add(vertices[start..(rank + 1)]);
                _isCyclic.AsSpan(start..(rank + 1)).Fill(true);
            }

            start = rank + 1;
        }

        return new EvaluationOrder(vertices, Connect());
    }

    /// <summary>Whether a vertex of this graph is in one of the <see cref="Cycles"/>.</summary>
    public bool IsCyclic(GraphNode vertex) => _isCyclic[vertex.Rank];

    /// <summary>
    /// A shortest way from the component's first vertex back to it, each vertex followed by one it depends on; the first
    /// vertex stands at both ends.
    /// </summary>
    public List<GraphNode> Chain(IReadOnlyList<GraphNode> component)
    {
        GraphNode start = component[0];
        var members = component.ToHashSet();
        var cameFrom = new Dictionary<GraphNode, GraphNode>();
        var queue = new Queue<GraphNode>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            GraphNode vertex = queue.Dequeue();
            foreach (GraphNode source in SourcesOf(_order[vertex.Rank]))
            {
                if (members.Contains(source) && cameFrom.TryAdd(source, vertex))
                    queue.Enqueue(source);
            }
        }

        var chain = new List<GraphNode> { start };
        for (GraphNode vertex = cameFrom[start]; vertex != start; vertex = cameFrom[vertex])
            chain.Add(vertex);

        chain.Add(start);
        chain.Reverse();
        return chain;
    }

    private ReadOnlySpan<GraphNode> SourcesOf(int place)
    {
        int start = place == 0 ? 0 : _ends[place - 1];
        return CollectionsMarshal.AsSpan(_sources)[start.._ends[place]];
    }

    /// <summary>Tells every source who depends on it.</summary>
    /// <returns>The ranks of the dependents, those of one source behind the other's.</returns>
    private int[] Connect()
    {
        var sources = new List<GraphNode>();
        foreach (GraphNode source in _sources)
        {
            if (source.DependentCount++ == 0)
                sources.Add(source);
        }

        int next = 0;
        foreach (GraphNode source in sources)
        {
            source.DependentsAt = next;
            next += source.DependentCount;
            source.DependentCount = 0;
        }

        var dependents = new int[_sources.Count];
        for (int i = 0; i < _vertices.Count; i++)
        {
            foreach (GraphNode source in SourcesOf(i))
                dependents[source.DependentsAt + source.DependentCount++] = _vertices[i].Rank;
        }

        return dependents;
    }
}
