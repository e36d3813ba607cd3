using SurveyEngine.Evaluation;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Compilation;

/// <summary>What the names of a survey mean: field paths, and the ids of matrices and sections.</summary>
/// <param name="unreadable">Ids that the definition has but that could not be read: what is said of them cannot be judged.</param>
internal sealed class NameTable(IReadOnlySet<string> unreadable)
{
    // Searching for what somebody may have meant looks at every name or option: enough hints for a person, and no more.
    private const int MostHints = 20;

    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledItem> _items = new(StringComparer.Ordinal);
    private int _hints;

    public bool TryFindField(string path, out Field field) => _fields.TryGetValue(path, out field!);

    public bool TryFindItem(string id, out CompiledItem item) => _items.TryGetValue(id, out item!);

    /// <summary>Whether a name belongs to what could not be read, or not completely.</summary>
    public bool IsUnreadable(string path) => unreadable.Count > 0 && unreadable.Contains(path.Split('.')[0]);

    /// <summary>Adds a name; the first of two equal ones stays (the other one is an error by itself).</summary>
    public void Add(Field field) => _fields.TryAdd(field.Path, field);

    /// <inheritdoc cref="Add(Field)"/>
    public void Add(CompiledItem item) => _items.TryAdd(item.Id, item);

    /// <summary>Whether one more search for what somebody may have meant is affordable.</summary>
    public bool TakeHint() => _hints++ < MostHints;

    /// <summary>The problem of a name that nothing has.</summary>
    public Problem Unknown(string name, string? path)
    {
        string? nearest = TakeHint() ? NearestName.Find(name, _fields.Keys.Concat(_items.Keys)) : null;
        return nearest is null
            ? Problem.Error(ProblemCodes.UnknownName, path, ("name", name))
            : Problem.Error(ProblemCodes.UnknownName, path, ("name", name), ("nearest", nearest));
    }
}
