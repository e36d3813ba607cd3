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
    private readonly List<VisibilityGate> _gates = [];
    private readonly List<ConditionText> _conditions = [];
    private readonly List<ConditionText> _computations = [];
    private readonly List<(CompiledQuestion Question, string Path)> _limitedChoices = [];
    private readonly Dictionary<string, OptionList> _optionSets = new(StringComparer.Ordinal);
    private readonly SurveyDefinition _definition;

    /// <param name="definition">The definition.</param>
    /// <param name="unreadable">Ids that the definition has but that could not be read.</param>
    public SurveyBuilder(SurveyDefinition definition, IReadOnlySet<string> unreadable)
    {
        _definition = definition;
        Symbols = new SymbolTable(unreadable);
        TitleText = Texts.AddTitle(definition);
        IntroductionTexts = Texts.AddIntroduction(definition);
        string sections = JsonPath.Member(JsonPath.Root, "sections");
        Sections = new CompiledSection[definition.Sections.Count];
        for (int i = 0; i < Sections.Length; i++)
            Sections[i] = BuildSection(definition.Sections[i], outer: 0, JsonPath.Element(sections, i));

        Parameters = Array.ConvertAll(definition.Parameters.ToArray(), BuildParameter);

        // An unused option set can have problems, too.
        foreach (string name in definition.OptionSets.Names)
            OptionSet(name);
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

    public IReadOnlyList<VisibilityGate> Gates => _gates;

    /// <summary>All conditions of what is shown and required, and all constraints, in definition order.</summary>
    public IReadOnlyList<ConditionText> Conditions => _conditions;

    /// <summary>All calculations and defaults, in definition order.</summary>
    public IReadOnlyList<ConditionText> Computations => _computations;

    /// <summary>The multiple choices with a minimum and with conditions of options, and the JSON paths of their kinds.</summary>
    public IReadOnlyList<(CompiledQuestion Question, string Path)> LimitedChoices => _limitedChoices;

    /// <summary>The meaning of names in conditions.</summary>
    public SymbolTable Symbols { get; }

    /// <summary>Sections, questions and notes by id; the first of several with the same id.</summary>
    public Dictionary<string, CompiledItem> Items { get; } = new(StringComparer.Ordinal);

    public SlotAllocator Slots { get; } = new();

    /// <summary>The gate with an index; null for the one that is always open.</summary>
    public VisibilityGate? GateAt(int index) => index == 0 ? null : _gates[index - 1];

    /// <summary>Gets the options of a choice: its own, or those of its option set.</summary>
    private OptionList OptionsOf(ChoiceKind kind, string owner, string path) =>
        kind.OptionSet is { } name
            ? OptionSet(name)
            : BuildOptions(kind.Options, Texts.AddOptions(owner, kind.Options), owner, JsonPath.Member(path, "options"));

    /// <summary>Gets the options of an option set. Their gates serve every choice that uses it, as their conditions do not depend on the choice.</summary>
    private OptionList OptionSet(string name)
    {
        if (!_optionSets.TryGetValue(name, out OptionList? list))
        {
            ValueList<Option> options = _definition.OptionSets.TryGetValue(name, out ValueList<Option>? set) ? set : [];
            list = BuildOptions(options, Texts.AddOptionSet(name, options), name, JsonPath.Member(JsonPath.Member(JsonPath.Root, "optionSets"), name));
            _optionSets.Add(name, list);
        }

        return list;
    }

    private OptionList BuildOptions(ValueList<Option> options, OptionTexts[] texts, string owner, string path)
    {
        int[]? gates = null;
        AnswerRules?[]? specifies = null;
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].VisibleWhen is { } visibleWhen)
            {
                gates ??= new int[options.Count];
                gates[i] = BuildGate(visibleWhen, outer: 0, $"{owner}.{options[i].Code}", JsonPath.Element(path, i));
            }

            if (options[i].Specify is { } specify)
            {
                specifies ??= new AnswerRules?[options.Count];
                specifies[i] = FieldTypes.Of(specify.Text).Compile(specify.Text, []);
            }
        }

        return new OptionList(options, texts, gates, specifies);
    }

    /// <summary>The rules of a text beside an option of a sensitive choice: it is as personal as the choice.</summary>
    private static AnswerRules? Sensitive(AnswerRules? specify) =>
        specify is null or { Kind.Sensitive: true } ? specify : specify.Type.Compile(specify.Kind with { Sensitive = true }, []);

    private CompiledSection BuildSection(Section section, int outer, string path)
    {
        int gate = BuildGate(section.VisibleWhen, outer, section.Id, path);
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
        int gate = BuildGate(note.VisibleWhen, outer, note.Id, path);
        var compiled = new CompiledNote(note, Texts.Add(note), gate);
        Items.TryAdd(note.Id, compiled);
        Symbols.AddNote(note.Id);
        return compiled;
    }

    private CompiledQuestion BuildQuestion(Question question, int outer, string path)
    {
        int gate = BuildGate(question.VisibleWhen, outer, question.Id, path);
        var compiled = new CompiledQuestion(question, Texts.Add(question), gate);
        Items.TryAdd(question.Id, compiled);
        compiled.Cells = question.Kind is Matrix matrix
            ? BuildRows(compiled, matrix, path)
            : [BuildField(question.Id, gate, question, TemplateOf((FieldKind)question.Kind, compiled, path))];
        if (compiled.Cells is [{ OptionGates: not null, Kind: MultiChoice { Min: > 0 } }, ..])
            _limitedChoices.Add((compiled, question.Kind is Matrix ? JsonPath.Member(path, "cell") : path));
        CollectExpressions(compiled, path);
        return compiled;
    }

    private void CollectExpressions(CompiledQuestion compiled, string path)
    {
        Question question = compiled.Definition;
        if (question.RequiredWhen is { } condition)
            _conditions.Add(new ConditionText(condition, path, "requiredWhen") { Question = compiled });
        if (question.Default is { } value)
            _computations.Add(new ConditionText(value, path, "default") { Question = compiled });
        if (question.Calculated is { } calculation)
            _computations.Add(new ConditionText(calculation, path, "calculated") { Question = compiled });

        for (int i = 0; i < question.Constraints.Count; i++)
        {
            string owner = JsonPath.Element(JsonPath.Member(path, "constraints"), i);
            _conditions.Add(new ConditionText(question.Constraints[i].Assert, owner, "assert") { Question = compiled, Constraint = i });
        }
    }

    /// <summary>Builds the place of a parameter: like that of a field, but without an index, as it is not part of the survey.</summary>
    private Field BuildParameter(Parameter parameter)
    {
        (ValueList<Option> options, OptionTexts[] texts) =
            parameter.Kind is not ChoiceKind choice ? ([], [])
            : choice.OptionSet is { } name ? (OptionSet(name).Options, OptionSet(name).Texts)
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

    private Field[] BuildRows(CompiledQuestion question, Matrix matrix, string path)
    {
        question.RowTexts = Texts.AddRows(question.Id, matrix.Rows);
        question.RowDescriptions = Texts.AddRowDescriptions(question.Id, matrix.Rows);
        FieldTemplate cell = TemplateOf(matrix.Cell, question, JsonPath.Member(path, "cell"));
        string rows = JsonPath.Member(path, "rows");
        var cells = new Field[matrix.Rows.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            Row row = matrix.Rows[i];
            string fieldPath = $"{question.Id}.{row.Code}";
            int gate = BuildGate(row.VisibleWhen, question.Gate, fieldPath, JsonPath.Element(rows, i));
            cells[i] = BuildField(fieldPath, gate, question.Definition, cell, row: i);
        }

        Symbols.Add(new Group(question.Id, cells));
        return cells;
    }

    private FieldTemplate TemplateOf(FieldKind kind, CompiledQuestion question, string path)
    {
        OptionList options = kind is ChoiceKind choice ? OptionsOf(choice, question.Id, path) : new OptionList([], []);
        if (kind.Sensitive && options.Specifies is { } specifies)
            options = options with { Specifies = Array.ConvertAll(specifies, Sensitive) };
        question.OptionTexts = options.Texts;
        question.KindTexts = Texts.Add(question.Id, kind);
        return new FieldTemplate(FieldTypes.Of(kind).Compile(kind, options.Options), options);
    }

    private Field BuildField(string path, int gate, Question question, FieldTemplate template, int row = -1)
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
            Requirement = question.Requirement,
            OptionGates = template.Options.Gates,
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

    /// <summary>Builds the gate of an item with a condition and returns its index; without a condition, that of the gate around it.</summary>
    private int BuildGate(string? visibleWhen, int outer, string name, string path)
    {
        if (visibleWhen is null)
            return outer;

        var gate = new VisibilityGate(_gates.Count + 1, GateAt(outer), name, path, firstField: Fields.Count);
        _gates.Add(gate);
        _conditions.Add(new ConditionText(visibleWhen, path, VisibilityGate.Property) { Gate = gate });
        return gate.Index;
    }

    /// <summary>What the fields of all rows of a matrix share, or the one field of any other question.</summary>
    private sealed record FieldTemplate(AnswerRules Rules, OptionList Options);
}
