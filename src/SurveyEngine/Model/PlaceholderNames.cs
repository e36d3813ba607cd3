namespace SurveyEngine.Model;

/// <summary>
/// What the texts of a definition can name in braces: questions, rows of a matrix (<c>M.row</c>, or <c>M.*</c> for all of them), specify texts,
/// and parameters.
/// </summary>
internal sealed class PlaceholderNames
{
    private readonly Dictionary<string, Named> _ids = new(StringComparer.Ordinal);
    private readonly ValueMap<ValueList<Option>> _sets;

    /// <param name="definition">The definition, sound or not: what a program has left out, it does not name.</param>
    public PlaceholderNames(SurveyDefinition definition)
    {
        _sets = definition.OptionSets;
        foreach (Parameter parameter in definition.Parameters.Where(parameter => parameter is not null))
            Add(parameter.Id, new Named(this, parameter.Kind) { MayBeBlank = parameter.Requirement == Requirement.Optional });
        AddItems(definition.Sections);
    }

    /// <summary>All names.</summary>
    public IEnumerable<string> All => _ids.SelectMany(named => named.Value.Names(named.Key));

    /// <summary>The place of the last question that comes before an item or is in it: the places of questions are 0, 1, 2, …</summary>
    public int EndOf(string item) => _ids.TryGetValue(item, out Named? named) ? named.End : int.MaxValue;

    /// <summary>Finds what a name means.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The place of the question; -1 of a parameter, and of what nobody is asked.</param>
    /// <param name="mayBeBlank">Whether an answer is optional.</param>
    public bool TryFind(string name, out int place, out bool mayBeBlank)
    {
        string[] parts = name.Split('.');
        (place, mayBeBlank) = (-1, false);
        if (!_ids.TryGetValue(parts[0], out Named? named) || !named.Has(parts.AsSpan(1)))
            return false;

        (place, mayBeBlank) = (named.Place, named.MayBeBlank || parts.Length > (named.IsMatrix ? 2 : 1));
        return true;
    }

    /// <summary>Adds items in order. Sections may be nested as deep as a program makes them.</summary>
    private void AddItems(ValueList<Section> sections)
    {
        int place = 0;
        var left = new Stack<(SurveyItem? Item, bool IsLeft)>();
        PushAll(sections, left);
        while (left.TryPop(out (SurveyItem? Item, bool IsLeft) next))
        {
            switch (next.Item)
            {
                case null:
                    break;
                case Section section when !next.IsLeft:
                    left.Push((section, true));
                    PushAll(section.Items, left);
                    break;
                case Question question:
                    Add(question, place++);
                    break;
                default:
                    Add(next.Item.Id, new Named(this, kind: null) { End = place - 1 });
                    break;
            }
        }
    }

    private static void PushAll(IReadOnlyList<SurveyItem>? items, Stack<(SurveyItem? Item, bool IsLeft)> left)
    {
        for (int i = (items?.Count ?? 0) - 1; i >= 0; i--)
            left.Push((items![i], false));
    }

    private void Add(Question question, int place)
    {
        // Nobody is asked for what is calculated, and a default is there from the beginning.
        bool isAsked = question.Calculated is null;
        Add(question.Id, new Named(this, question.Kind)
        {
            Place = isAsked ? place : -1,
            End = place,
            MayBeBlank = isAsked && question.Default is null && question.Requirement != Requirement.Required,
        });
    }

    private void Add(string? id, Named named)
    {
        if (id is not null)
            _ids.TryAdd(id, named);
    }

    /// <summary>The codes of the rows of a matrix, or of the options of the set that they are.</summary>
    private HashSet<string> RowsOf(Matrix? matrix)
    {
        IEnumerable<string?> codes = matrix?.RowSet is { } name
            ? (_sets.TryGetValue(name, out ValueList<Option>? set) ? set : null)?.Select(option => option?.Code) ?? []
            : matrix?.Rows?.Select(row => row?.Code) ?? [];
        return [.. codes.OfType<string>()];
    }

    /// <summary>The codes of the options with a specify text.</summary>
    private HashSet<string> SpecifiesOf(QuestionKind? kind) =>
        kind is not ChoiceKind choice ? []
        : [.. ((choice.OptionSet is not { } name ? choice.Options : _sets.TryGetValue(name, out ValueList<Option>? set) ? set : null) ?? [])
            .Where(option => option is { Specify: not null, Code: not null }).Select(option => option.Code)];

    /// <summary>A question, a parameter, or a section or note, which has no kind.</summary>
    private sealed class Named(PlaceholderNames names, QuestionKind? kind)
    {
        private readonly Lazy<HashSet<string>> _rows = new(() => names.RowsOf(kind as Matrix));

        private readonly Lazy<HashSet<string>> _specifies = new(() => names.SpecifiesOf(kind is Matrix matrix ? matrix.Cell : kind));

        public int Place { get; init; } = -1;

        public int End { get; init; } = -1;

        public bool MayBeBlank { get; init; }

        public bool IsMatrix => kind is Matrix;

        /// <summary>Whether there is something under its id, by the parts of the name after it.</summary>
        public bool Has(ReadOnlySpan<string> parts) => kind is not null && parts switch
        {
            [] => true,
            [var code] => IsMatrix ? code == "*" || _rows.Value.Contains(code) : _specifies.Value.Contains(code),
            [var row, var code] => IsMatrix && _rows.Value.Contains(row) && _specifies.Value.Contains(code),
            _ => false,
        };

        /// <summary>All names under an id.</summary>
        public IEnumerable<string> Names(string id)
        {
            if (kind is null)
                return [];
            if (!IsMatrix)
                return _specifies.Value.Select(code => $"{id}.{code}").Prepend(id);

            return _rows.Value.SelectMany(row => _specifies.Value.Select(code => $"{id}.{row}.{code}").Prepend($"{id}.{row}")).Prepend(id);
        }
    }
}
