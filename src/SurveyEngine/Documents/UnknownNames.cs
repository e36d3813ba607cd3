using SurveyEngine.Diagnostics;

namespace SurveyEngine.Documents;

/// <summary>
/// The names of a document that the survey does not have: those that come first in ordinal order, whatever their order in the document,
/// and the number of the others.
/// </summary>
internal sealed class UnknownNames
{
    private readonly SortedSet<string> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public bool IsEmpty => _first.Count == 0;

    /// <summary>The number of times that other names appear.</summary>
    public int Others { get; private set; }

    /// <summary>The names that come first, in order, each with the names that are known in its place; null for those of fields.</summary>
    public IEnumerable<(string Name, string[]? Known)> First => _first.Select(name => (name, _entries[name].Known));

    public void Add(string name, string[]? known)
    {
        if (_entries.TryGetValue(name, out Entry? entry))
        {
            entry.Count++;
            return;
        }

        if (_first.Count == ProblemReport<Problem>.Most)
        {
            string last = _first.Max!;
            Others += StringComparer.Ordinal.Compare(name, last) > 0 ? 1 : Remove(last);
            if (_first.Count == ProblemReport<Problem>.Most)
                return;
        }

        _first.Add(name);
        _entries.Add(name, new Entry(known));
    }

    public void Clear()
    {
        _first.Clear();
        _entries.Clear();
        Others = 0;
    }

    private int Remove(string name)
    {
        _first.Remove(name);
        _entries.Remove(name, out Entry? entry);
        return entry!.Count;
    }

    private sealed class Entry(string[]? known)
    {
        public string[]? Known => known;

        public int Count { get; set; } = 1;
    }
}
