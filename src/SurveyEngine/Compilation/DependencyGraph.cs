namespace SurveyEngine.Compilation;

/// <summary>Nodes in topological order, each after all that it depends on, and the cycles among them.</summary>
internal sealed class DependencyGraph
{
    private readonly bool[] _isCyclic;

    /// <param name="sources">The nodes that each node depends on; duplicates are allowed.</param>
    public DependencyGraph(Adjacency sources)
    {
        Sources = sources;
        var search = new StronglyConnectedComponents(sources);
        Order = search.Order;
        _isCyclic = new bool[sources.NodeCount];
        int start = 0;
        for (int i = 0; i < Order.Length; i++)
        {
            if (!search.EndsComponent[i])
                continue;

            if (i > start || sources[Order[i]].Contains(Order[i]))
                AddCycle(Order[start..(i + 1)]);

            start = i + 1;
        }
    }

    /// <summary>The nodes that each node depends on.</summary>
    public Adjacency Sources { get; }

    /// <summary>The nodes in topological order; meaningless when there are cycles.</summary>
    public int[] Order { get; }

    /// <summary>The sets of nodes that depend on each other.</summary>
    public List<int[]> Cycles { get; } = [];

    public bool IsCyclic(int node) => _isCyclic[node];

    /// <summary>
    /// Finds a shortest path from a node of a cycle back to it, where each node is followed by one that it depends on. The node is both the
    /// first and the last.
    /// </summary>
    /// <param name="start">The node.</param>
    /// <param name="cycle">The cycle.</param>
    public List<int> FindShortestCycle(int start, int[] cycle)
    {
        var members = cycle.ToHashSet();
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            int node = queue.Dequeue();
            foreach (int source in Sources[node])
            {
                if (members.Contains(source) && cameFrom.TryAdd(source, node))
                    queue.Enqueue(source);
            }
        }

        var way = new List<int> { start };
        for (int node = cameFrom[start]; node != start; node = cameFrom[node])
            way.Add(node);

        way.Add(start);
        way.Reverse();
        return way;
    }

    private void AddCycle(int[] cycle)
    {
        Cycles.Add(cycle);
        foreach (int node in cycle)
            _isCyclic[node] = true;
    }
}
