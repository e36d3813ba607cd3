namespace SurveyEngine.Compilation;

/// <summary>Tarjan's algorithm (1972) without recursion: strongly connected components, each one after all that it depends on.</summary>
internal sealed class StronglyConnectedComponents
{
    private readonly Adjacency _sources;

    // The number of the visit, from 1 on; 0 for a node that was not visited yet.
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
    /// <param name="sources">The nodes that each node depends on.</param>
    public StronglyConnectedComponents(Adjacency sources)
    {
        int count = sources.NodeCount;
        _sources = sources;
        (_visit, _lowest, _nextSource, _isClosed) = (new int[count], new int[count], new int[count], new bool[count]);
        (_open, _path) = (new int[count], new int[count]);
        (Order, EndsComponent) = (new int[count], new bool[count]);
        for (int node = 0; node < count; node++)
        {
            if (_visit[node] == 0)
                Search(node);
        }
    }

    /// <summary>The nodes by component, and within a component in the order of visits.</summary>
    public int[] Order { get; }

    /// <summary>For each place in the order, whether a component ends there.</summary>
    public bool[] EndsComponent { get; }

    private void Search(int root)
    {
        Enter(root);
        while (_pathLength > 0)
        {
            int current = _path[_pathLength - 1];
            if (_nextSource[current] < _sources.End(current))
            {
                Follow(current, _sources.Neighbour(_nextSource[current]++));
                continue;
            }

            _pathLength--;
            if (_pathLength > 0)
                Lower(_path[_pathLength - 1], _lowest[current]);
            if (_lowest[current] == _visit[current])
                Close(current);
        }
    }

    private void Enter(int node)
    {
        _visit[node] = _lowest[node] = ++_visits;
        _nextSource[node] = _sources.Start(node);
        _open[_openCount++] = node;
        _path[_pathLength++] = node;
    }

    private void Follow(int node, int source)
    {
        if (_visit[source] == 0)
            Enter(source);
        else if (!_isClosed[source])
            Lower(node, _visit[source]);
    }

    private void Lower(int node, int visit) => _lowest[node] = Math.Min(_lowest[node], visit);

    /// <summary>Closes the component of a root: all open nodes from the root on.</summary>
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
