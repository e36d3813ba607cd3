namespace SurveyEngine.Compilation;

/// <summary>A directed graph: the neighbours of all nodes, concatenated. Nodes are numbers, from 0 on.</summary>
/// <param name="neighbours">The neighbours.</param>
/// <param name="ends">Where those of each node end.</param>
internal sealed class Adjacency(int[] neighbours, int[] ends)
{
    public int NodeCount => ends.Length;

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => neighbours.Length;

    public ReadOnlySpan<int> this[int node] => neighbours.AsSpan(Start(node), ends[node] - Start(node));

    /// <summary>Where the neighbours of a node begin among those of all nodes.</summary>
    public int Start(int node) => node == 0 ? 0 : ends[node - 1];

    public int End(int node) => ends[node];

    public int Neighbour(int edge) => neighbours[edge];

    /// <summary>The same graph with every edge turned around.</summary>
    public Adjacency Reverse()
    {
        // First the numbers of edges, then where the next one of each node goes, which ends where its edges end.
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
