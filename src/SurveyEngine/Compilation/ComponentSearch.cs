namespace SurveyEngine.Compilation;

/// <summary>
/// Tarjan's algorithm (1972) with a stack of its own: strongly connected components, each one after all that it depends on.
/// </summary>
internal sealed class ComponentSearch(IReadOnlyList<Vertex> vertices, Func<Vertex, IReadOnlyList<Vertex>> sourcesOf)
{
    private readonly Dictionary<Vertex, Visit> _visits = [];
    private readonly Stack<Vertex> _open = new();
    private readonly Stack<Visit> _path = new();

    public IEnumerable<IReadOnlyList<Vertex>> Run()
    {
        foreach (Vertex vertex in vertices)
        {
            if (_visits.ContainsKey(vertex))
                continue;

            Enter(vertex);
            while (_path.TryPeek(out Visit? visit))
            {
                if (visit.NextSource < visit.Sources.Count)
                {
                    Follow(visit, visit.Sources[visit.NextSource++]);
                    continue;
                }

                _path.Pop();
                if (_path.TryPeek(out Visit? before))
                    before.Lowest = Math.Min(before.Lowest, visit.Lowest);
                if (visit.Lowest == visit.Number)
                    yield return Close(visit.Vertex);
            }
        }
    }

    private void Enter(Vertex vertex)
    {
        var visit = new Visit(vertex, _visits.Count, sourcesOf(vertex));
        _visits.Add(vertex, visit);
        _open.Push(vertex);
        _path.Push(visit);
    }

    private void Follow(Visit visit, Vertex source)
    {
        if (!_visits.TryGetValue(source, out Visit? seen))
            Enter(source);
        else if (!seen.IsClosed)
            visit.Lowest = Math.Min(visit.Lowest, seen.Number);
    }

    private List<Vertex> Close(Vertex root)
    {
        var component = new List<Visit>();
        Visit visit;
        do
        {
            visit = _visits[_open.Pop()];
            visit.IsClosed = true;
            component.Add(visit);
        }
        while (visit.Vertex != root);

        return [.. component.OrderBy(member => member.Number, Comparer<int>.Default).Select(member => member.Vertex)];
    }

    private sealed class Visit(Vertex vertex, int number, IReadOnlyList<Vertex> sources)
    {
        public Vertex Vertex => vertex;

        public int Number { get; } = number;

        public IReadOnlyList<Vertex> Sources => sources;

        public int Lowest { get; set; } = number;

        public int NextSource { get; set; }

        public bool IsClosed { get; set; }
    }
}
