using SurveyEngine.Kinds;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.Expressions.Binding;

/// <summary>The names of a survey: field paths, and the ids of matrices, sections and notes.</summary>
/// <param name="unreadable">Ids that the definition has but that could not be read: expressions that name them are not checked.</param>
/// <param name="slots">Allocates a place for the row that a matrix lacks.</param>
internal sealed class SymbolTable(IReadOnlySet<string> unreadable, SlotAllocator slots)
{
    private readonly Dictionary<Field, Group> _picks = [];
    private readonly Dictionary<Group, Field> _missingRows = [];
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Group?> _others = new(StringComparer.Ordinal);

    public bool TryFind(string name, out Symbol symbol)
    {
        if (_fields.TryGetValue(name, out Field? field))
        {
            symbol = new Symbol(field, null);
            return true;
        }

        bool isKnown = _others.TryGetValue(name, out Group? group);
        symbol = new Symbol(null, group);
        return isKnown;
    }

    public bool TryFindField(string path, out Field field) => _fields.TryGetValue(path, out field!);

    /// <summary>Whether a name belongs to something that could not be read, or not completely.</summary>
    public bool IsUnreadable(string name) => unreadable.Count > 0 && unreadable.Contains(name.Split('.')[0]);

    /// <summary>Adds a field. Of several items with one name, the first one stays; the others are errors by themselves.</summary>
    public void Add(Field field) => _fields.TryAdd(field.Path, field);

    public void Add(Group group) => _others.TryAdd(group.Path, group);

    public void AddSection(string id) => _others.TryAdd(id, null);

    public void AddNote(string id)
    {
        _others.TryAdd(id, null);
        _notes.Add(id);
    }

    /// <summary>Why the name of a section or note cannot be used, as a term of problem texts.</summary>
    public string UseOf(string id) => _notes.Contains(id) ? "useNote" : "useSection";

    /// <summary>The hints that problems of conditions may still give.</summary>
    public HintBudget Hints { get; } = new();

    /// <summary>Whether a name stands for a choice, or for a matrix of choices, that has an option, and that an operator tests.</summary>
    public bool HasOption(string name, Operator @operator, string code) =>
        TryFind(name, out Symbol symbol)
        && (symbol.Field ?? symbol.Group?.Fields.FirstOrDefault())?.Rules is ChoiceRules choice
        && choice.IsMulti == (@operator != Operators.In)
        && choice.TryFind(code, out _);

    /// <summary>The selected options of a multiple choice.</summary>
    public Group PicksOf(Field choice)
    {
        if (!_picks.TryGetValue(choice, out Group? picks))
            _picks.Add(choice, picks = new Group(choice));

        return picks;
    }

    /// <summary>The row of a matrix with a code; null when it has none.</summary>
    public Field? FindRow(Group matrix, string code) => _fields.GetValueOrDefault($"{matrix.Path}.{code}");

    /// <summary>A place that is never answered, for the rows that a matrix lacks.</summary>
    public Field NoRowOf(Group matrix)
    {
        if (!_missingRows.TryGetValue(matrix, out Field? row))
        {
            AnswerRules rules = matrix.Fields[0].Rules;
            row = new Field { Index = -1, Path = matrix.Path, Rules = rules, Slot = slots.Allocate(rules), Gate = 0, Requirement = Requirement.Optional, IsMissing = true };
            _missingRows.Add(matrix, row);
        }

        return row;
    }

    /// <summary>Creates the problem of an unknown name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="path">The JSON path of the name, or null.</param>
    /// <param name="fits">Whether a known name would do in its place.</param>
    public Problem Unknown(string name, string? path, Func<string, bool> fits) =>
        Unknown(name, path, Hints.Nearest(name, _fields.Keys.Concat(_others.Keys), fits));

    /// <summary>Creates the problem of an unknown name, with what was probably meant.</summary>
    public static Problem Unknown(string name, string? path, string? nearest)
    {
        return nearest is null
            ? Problem.Error(ProblemCodes.UnknownName, path, ("name", name))
            : Problem.Error(ProblemCodes.UnknownName, path, ("name", name), ("nearest", nearest));
    }
}
