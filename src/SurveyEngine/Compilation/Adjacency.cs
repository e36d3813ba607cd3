namespace SurveyEngine.Compilation;

/// <summary>A directed graph: the neighbours of all nodes, concatenated. Nodes are numbers, from 0 on.</summary>
/// <param name="neighbours">The neighbours.</param>
/// <param name="ends">The index at which those of each node end.</param>
internal sealed class Adjacency(int[] neighbours, int[] ends)
{
    public int NodeCount => ends.Length;

    /// <summary>The number of edges.</summary>
    public int EdgeCount => neighbours.Length;

    public ReadOnlySpan<int> this[int node] => neighbours.AsSpan(Start(node), ends[node] - Start(node));

    /// <summary>The index of the first neighbour of a node among those of all nodes.</summary>
    public int Start(int node) => node == 0 ? 0 : ends[node - 1];

    public int End(int node) => ends[node];

    public int Neighbour(int edge) => neighbours[edge];

    /// <summary>Creates the graph with every edge reversed.</summary>
    public Adjacency Reverse()
    {
        // First the number of edges of each node, then the index for its next edge, which finally is where its edges end.
        var next = new int[NodeCount];
        foreach (int neighbour in neighbours)
            next[neighbour]++;

        int total = 0;
        for (int node = 0; node < next.Length; node++)
            (next[node], total) = (total, total + next[node]);

        var reversed = new int[EdgeCount];
        for (int node = 0; node < NodeCount; node++)
        {
            foreach (int neighbour in this[node])
                reversed[next[neighbour]++] = node;
        }

        return new Adjacency(reversed, next);
    }
}
