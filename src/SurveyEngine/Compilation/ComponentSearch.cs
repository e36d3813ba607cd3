namespace SurveyEngine.Compilation;

/// <summary>
/// Tarjan's algorithm (1972) with a stack of its own: strongly connected components, each one after all that it depends on.
/// Vertices are their numbers, from 0 on.
/// </summary>
/// <param name="sources">What the vertices depend on, those of one behind the other's; -1 for what is no vertex.</param>
/// <param name="ends">Where those of each end.</param>
internal sealed class ComponentSearch(int[] sources, int[] ends)
{
    // In the order of visits, from 1 on; 0 for what has not been visited.
    private readonly int[] _visit = new int[ends.Length];
    private readonly int[] _lowest = new int[ends.Length];
    private readonly int[] _nextSource = new int[ends.Length];
    private readonly bool[] _isClosed = new bool[ends.Length];
    private readonly Stack<int> _open = new();
    private readonly Stack<int> _path = new();
    private readonly int[] _order = new int[ends.Length];
    private int _visits;
    private int _closed;

    /// <summary>The components, the members of each in the order of visits.</summary>
    public IEnumerable<ArraySegment<int>> Run()
    {
        for (int vertex = 0; vertex < ends.Length; vertex++)
        {
            if (_visit[vertex] > 0)
                continue;

            Enter(vertex);
            while (_path.TryPeek(out int current))
            {
                if (_nextSource[current] < ends[current])
                {
                    Follow(current, sources[_nextSource[current]++]);
                    continue;
                }

                _path.Pop();
                if (_path.TryPeek(out int before))
                    _lowest[before] = Math.Min(_lowest[before], _lowest[current]);
                if (_lowest[current] == _visit[current])
                    yield return Close(current);
            }
        }
    }

    private void Enter(int vertex)
    {
        _visit[vertex] = _lowest[vertex] = ++_visits;
        _nextSource[vertex] = vertex == 0 ? 0 : ends[vertex - 1];
        _open.Push(vertex);
        _path.Push(vertex);
    }

    private void Follow(int vertex, int source)
    {
        if (source < 0)
            return;

        if (_visit[source] == 0)
            Enter(source);
        else if (!_isClosed[source])
            _lowest[vertex] = Math.Min(_lowest[vertex], _visit[source]);
    }

    private ArraySegment<int> Close(int root)
    {
        int start = _closed;
        int vertex;
        do
        {
            vertex = _open.Pop();
            _isClosed[vertex] = true;
            _order[_closed++] = vertex;
        }
        while (vertex != root);

        // What was visited last was taken first.
        var component = new ArraySegment<int>(_order, start, _closed - start);
        component.AsSpan().Reverse();
        return component;
    }
}
