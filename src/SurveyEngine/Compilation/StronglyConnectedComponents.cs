namespace SurveyEngine.Compilation;

/// <summary>
/// Tarjan's algorithm (1972) with stacks of its own: strongly connected components, each one after all that it depends on.
/// Vertices are their numbers, from 0 on.
/// </summary>
internal sealed class StronglyConnectedComponents
{
    private readonly int[] _sources;
    private readonly int[] _ends;

    // In the order of visits, from 1 on; 0 for what has not been visited.
    private readonly int[] _visit;
    private readonly int[] _lowest;
    private readonly int[] _nextSource;
    private readonly bool[] _isClosed;
    private readonly int[] _open;
    private readonly int[] _path;
    private int _openCount;
    private int _pathLength;
    private int _visits;
    private int _closed;

    /// <summary>Searches a graph.</summary>
    /// <param name="sources">What the vertices depend on, those of one behind the other's; -1 for what is no vertex.</param>
    /// <param name="ends">Where those of each end.</param>
    public StronglyConnectedComponents(int[] sources, int[] ends)
    {
        int count = ends.Length;
        (_sources, _ends) = (sources, ends);
        (_visit, _lowest, _nextSource, _isClosed) = (new int[count], new int[count], new int[count], new bool[count]);
        (_open, _path) = (new int[count], new int[count]);
        (Order, EndsComponent) = (new int[count], new bool[count]);
        for (int vertex = 0; vertex < count; vertex++)
        {
            if (_visit[vertex] == 0)
                Search(vertex);
        }
    }

    /// <summary>The vertices, component by component, the members of each in the order of visits.</summary>
    public int[] Order { get; }

    /// <summary>Of each place in the order, whether a component ends there.</summary>
    public bool[] EndsComponent { get; }

    private void Search(int root)
    {
        Enter(root);
        while (_pathLength > 0)
        {
            int current = _path[_pathLength - 1];
            if (_nextSource[current] < _ends[current])
            {
                Follow(current, _sources[_nextSource[current]++]);
                continue;
            }

            _pathLength--;
            if (_pathLength > 0)
                Lower(_path[_pathLength - 1], _lowest[current]);
            if (_lowest[current] == _visit[current])
                Close(current);
        }
    }

    private void Enter(int vertex)
    {
        _visit[vertex] = _lowest[vertex] = ++_visits;
        _nextSource[vertex] = vertex == 0 ? 0 : _ends[vertex - 1];
        _open[_openCount++] = vertex;
        _path[_pathLength++] = vertex;
    }

    private void Follow(int vertex, int source)
    {
        if (source < 0)
            return;

        if (_visit[source] == 0)
            Enter(source);
        else if (!_isClosed[source])
            Lower(vertex, _visit[source]);
    }

    private void Lower(int vertex, int visit) => _lowest[vertex] = Math.Min(_lowest[vertex], visit);

    /// <summary>Everything that is open from the root on is its component.</summary>
    private void Close(int root)
    {
        int first = _openCount - 1;
        while (_open[first] != root)
            first--;

        for (int i = first; i < _openCount; i++)
        {
            _isClosed[_open[i]] = true;
            Order[_closed++] = _open[i];
        }

        EndsComponent[_closed - 1] = true;
        _openCount = first;
    }
}
