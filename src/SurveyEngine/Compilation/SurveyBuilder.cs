using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// Builds the fields of a definition in definition order, with their slots and gates, and the names that conditions use. Conditions are
/// collected as texts, since they may read later fields.
/// </summary>
internal sealed class SurveyBuilder
{
    private readonly GateList _gates = new();
    private readonly List<ConditionText> _computations = [];
    private readonly List<Filter> _filters = [];
    private readonly List<(CompiledQuestion Question, string Path)> _limitedChoices = [];
    private readonly OptionLists _options;

    /// <param name="definition">The definition.</param>
    /// <param name="unreadable">Ids that the definition has but that could not be read.</param>
    public SurveyBuilder(SurveyDefinition definition, IReadOnlySet<string> unreadable)
    {
        Symbols = new SymbolTable(unreadable, Slots);
        _options = new OptionLists(definition, Texts, _gates);
        TitleText = Texts.AddTitle(definition);
        IntroductionTexts = Texts.AddIntroduction(definition);
        string sections = JsonPath.Member(JsonPath.Root, "sections");
        Sections = new CompiledSection[definition.Sections.Count];
        for (int i = 0; i < Sections.Length; i++)
            Sections[i] = BuildSection(definition.Sections[i], outer: 0, JsonPath.Element(sections, i));

        Parameters = Array.ConvertAll(definition.Parameters.ToArray(), BuildParameter);

        // An unused option set can have problems, too.
        foreach (string name in definition.OptionSets.Names)
            _options.Set(name, Fields.Count);
    }

    public CompiledSection[] Sections { get; }

    /// <summary>What respondents read; rules add their messages later.</summary>
    public DefinitionTexts Texts { get; } = new();

    /// <summary>The ordinal of the title.</summary>
    public int TitleText { get; }

    /// <summary>The paragraphs before the first section.</summary>
    public TextOrdinals IntroductionTexts { get; }

    /// <summary>The texts of the kinds of the parameters, by id.</summary>
    public Dictionary<string, (OptionTexts[] Options, int[] Kind)> ParameterTexts { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields so far, in definition order.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>The places of the parameters, which are no fields of the survey.</summary>
    public Field[] Parameters { get; }

    public GateList Gates => _gates;

    /// <summary>All filters, in definition order.</summary>
    public IReadOnlyList<Filter> Filters => _filters;

    /// <summary>All calculations and defaults, in definition order.</summary>
    public IReadOnlyList<ConditionText> Computations => _computations;

    /// <summary>The multiple choices with a minimum and with conditions of options, and the JSON paths of their kinds.</summary>
    public IReadOnlyList<(CompiledQuestion Question, string Path)> LimitedChoices => _limitedChoices;

    /// <summary>The meaning of names in conditions.</summary>
    public SymbolTable Symbols { get; }

    /// <summary>Sections, questions and notes by id; the first of several with the same id.</summary>
    public Dictionary<string, CompiledItem> Items { get; } = new(StringComparer.Ordinal);

    public SlotAllocator Slots { get; } = new();

    /// <summary>The rules of a text beside an option of a sensitive choice: it is as personal as the choice.</summary>
    private static AnswerRules? Sensitive(AnswerRules? specify) =>
        specify is null or { Kind.Sensitive: true } ? specify : specify.Type.Compile(specify.Kind with { Sensitive = true }, []);

    private CompiledSection BuildSection(Section section, int outer, string path)
    {
        int gate = _gates.Add(section.VisibleWhen, outer, section.Id, path, Fields.Count);
        int firstField = Fields.Count;
        var compiled = new CompiledSection(section, Texts.Add(section), gate);
        Items.TryAdd(section.Id, compiled);
        Symbols.AddSection(section.Id);
        string items = JsonPath.Member(path, "items");
        compiled.Items = new CompiledItem[section.Items.Count];
        for (int i = 0; i < compiled.Items.Length; i++)
            compiled.Items[i] = BuildItem(section.Items[i], gate, JsonPath.Element(items, i));

        compiled.Fields = new FieldRange(firstField, Fields.Count);
        return compiled;
    }

    private CompiledItem BuildItem(SurveyItem item, int outer, string path) => item switch
    {
        Section section => BuildSection(section, outer, path),
        Note note => BuildNote(note, outer, path),
        _ => BuildQuestion((Question)item, outer, path),
    };

    private CompiledNote BuildNote(Note note, int outer, string path)
    {
        int gate = _gates.Add(note.VisibleWhen, outer, note.Id, path, Fields.Count);
        var compiled = new CompiledNote(note, Texts.Add(note), gate);
        Items.TryAdd(note.Id, compiled);
        Symbols.AddNote(note.Id);
        return compiled;
    }

    private CompiledQuestion BuildQuestion(Question question, int outer, string path)
    {
        int gate = _gates.Add(question.VisibleWhen, outer, question.Id, path, Fields.Count);
        var compiled = new CompiledQuestion(question, Texts.Add(question), gate);
        Items.TryAdd(question.Id, compiled);
        AtHand? atHand = null;
        compiled.Cells = question.Kind is Matrix matrix
            ? BuildRows(compiled, matrix, path, out atHand)
            : [BuildField(question.Id, gate, question, TemplateOf((FieldKind)question.Kind, compiled, path))];
        if (compiled.Cells is [{ Kind: MultiChoice { Min: > 0 } multi } first, ..] && (first.OptionGates is not null || multi.OptionsWhen is not null))
            _limitedChoices.Add((compiled, question.Kind is Matrix ? JsonPath.Member(path, "cell") : path));
        CollectExpressions(compiled, atHand, path);
        return compiled;
    }

    private void CollectExpressions(CompiledQuestion compiled, AtHand? atHand, string path)
    {
        Question question = compiled.Definition;
        if (question.RequiredWhen is { } condition)
            _gates.Conditions.Add(new ConditionText(condition, path, "requiredWhen") { Question = compiled, AtHand = atHand });
        if (question.Default is { } value)
            _computations.Add(new ConditionText(value, path, "default") { Question = compiled, AtHand = atHand });
        if (question.Calculated is { } calculation)
            _computations.Add(new ConditionText(calculation, path, "calculated") { Question = compiled, AtHand = atHand });

        for (int i = 0; i < question.Constraints.Count; i++)
        {
            string owner = JsonPath.Element(JsonPath.Member(path, "constraints"), i);
            _gates.Conditions.Add(new ConditionText(question.Constraints[i].Assert, owner, "assert") { Question = compiled, AtHand = atHand, Constraint = i });
        }
    }

    /// <summary>Builds the place of a parameter: like that of a field, but without an index, as it is not part of the survey.</summary>
    private Field BuildParameter(Parameter parameter)
    {
        (ValueList<Option> options, OptionTexts[] texts) =
            parameter.Kind is not ChoiceKind choice ? ([], [])
            : choice.OptionSet is { } name ? (_options.Set(name, Fields.Count).Options, _options.Set(name, Fields.Count).Texts)
            : (choice.Options, Texts.AddOptions(parameter.Id, choice.Options));
        ParameterTexts.TryAdd(parameter.Id, (texts, Texts.Add(parameter.Id, parameter.Kind)));
        AnswerRules rules = FieldTypes.Of(parameter.Kind).Compile(parameter.Kind, options);
        var field = new Field
        {
            Index = -1,
            Path = parameter.Id,
            Rules = rules,
            Slot = Slots.Allocate(rules),
            Gate = 0,
            Requirement = parameter.Requirement,
        };
        Symbols.Add(field);
        return field;
    }

    private Field[] BuildRows(CompiledQuestion question, Matrix matrix, string path, out AtHand atHand)
    {
        RowList rows = matrix.RowSet is { } set
            ? RowList.Of(_options.Set(set, Fields.Count))
            : new RowList(
                matrix.Rows, Texts.AddRows(question.Id, matrix.Rows), Texts.AddRowDescriptions(question.Id, matrix.Rows), JsonPath.Member(path, "rows"));
        (question.Rows, question.RowTexts, question.RowDescriptions) = (rows.Rows, rows.Labels, rows.Descriptions);
        FieldTemplate cell = TemplateOf(matrix.Cell, question, JsonPath.Member(path, "cell"));
        var cells = new Field[rows.Rows.Count];
        var group = new Group(question.Id, cells);
        var attributes = AttributeTable.Of(rows.Rows);
        atHand = new AtHand(attributes, group);

        // What is shown cannot depend on the answer of its own row.
        var ofConditions = new AtHand(attributes);
        int first = Fields.Count;
        for (int i = 0; i < cells.Length; i++)
        {
            Row row = rows.Rows[i];
            string fieldPath = $"{question.Id}.{row.Code}";
            string rowPath = JsonPath.Element(rows.Path, i);
            int gate = matrix.RowSet is null
                ? _gates.Add(row.VisibleWhen, question.Gate, fieldPath, rowPath, Fields.Count, ofConditions, i)
                : _gates.Join(question.Gate, rows.Gates?[i] ?? 0, fieldPath, rowPath);
            cells[i] = BuildField(fieldPath, gate, question.Definition, cell, row: i, row.Requirement);
            if (row.RequiredWhen is { } requiredWhen)
                _gates.Conditions.Add(new ConditionText(requiredWhen, rowPath, "requiredWhen") { Question = question, AtHand = atHand, Item = i, IsOfRow = true });
        }

        if (matrix.RowsWhen is { } filter)
            AddFilter(filter, path, "rowsWhen", question, ofConditions, Array.ConvertAll(cells, cell => cell.Gate), question.Gate, first);

        Symbols.Add(group);
        return cells;
    }

    private void AddFilter(string filter, string path, string property, CompiledQuestion question, AtHand atHand, int[] own, int outer, int firstField) =>
        _filters.Add(new Filter(new ConditionText(filter, path, property) { Question = question, AtHand = atHand }, question, atHand, own, outer, firstField));

    private FieldTemplate TemplateOf(FieldKind kind, CompiledQuestion question, string path)
    {
        var choice = kind as ChoiceKind;
        OptionList options = choice is not null ? _options.Of(choice, question.Id, path, Fields.Count) : new OptionList([], [], "");
        if (kind.Sensitive && options.Specifies is { } specifies)
            options = options with { Specifies = Array.ConvertAll(specifies, Sensitive) };
        question.OptionTexts = options.Texts;
        question.KindTexts = Texts.Add(question.Id, kind);
        if (choice?.OptionsWhen is { } filter)
        {
            var atHand = new AtHand(AttributeTable.Of(options.Options));
            AddFilter(filter, path, "optionsWhen", question, atHand, options.Gates ?? new int[options.Options.Count], outer: 0, Fields.Count);
        }

        OptionGates? gates = options.Gates is null ? null : new OptionGates(options.Gates);
        return new FieldTemplate(FieldTypes.Of(kind).Compile(kind, options.Options), options, gates);
    }

    private Field BuildField(string path, int gate, Question question, FieldTemplate template, int row = -1, Requirement? ofRow = null)
    {
        bool isCalculated = question.Calculated is not null;
        bool hasDefault = question.Default is not null && !isCalculated;
        Field field = Add(new Field
        {
            Index = Fields.Count,
            Path = path,
            Rules = template.Rules,
            Slot = Slots.Allocate(template.Rules, isCalculated || hasDefault, hasDefault),
            Gate = gate,
            Requirement = ofRow ?? question.Requirement,
            OptionGates = template.Gates,
            Row = row,
            IsCalculated = isCalculated,
        });
        if (template.Options.Specifies is { } specifies)
            field.Specifies = BuildSpecifies(field, template.Options.Options, specifies);

        return field;
    }

    private Field?[] BuildSpecifies(Field choice, ValueList<Option> options, AnswerRules?[] rules)
    {
        var specifies = new Field?[rules.Length];
        for (int i = 0; i < specifies.Length; i++)
        {
            if (rules[i] is not { } specify)
                continue;

            specifies[i] = Add(new Field
            {
                Index = Fields.Count,
                Path = $"{choice.Path}.{options[i].Code}",
                Rules = specify,
                Slot = Slots.Allocate(specify),
                Gate = choice.Gate,
                Requirement = options[i].Specify!.Requirement,
                Host = new SpecifyHost(choice, i),
            });
        }

        return specifies;
    }

    private Field Add(Field field)
    {
        Fields.Add(field);
        Symbols.Add(field);
        return field;
    }

    /// <summary>What the fields of all rows of a matrix share, or the one field of any other question.</summary>
    private sealed record FieldTemplate(AnswerRules Rules, OptionList Options, OptionGates? Gates);
}
