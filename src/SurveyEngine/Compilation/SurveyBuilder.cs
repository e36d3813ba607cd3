using SurveyEngine.Evaluation;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// Lays a definition out: fields in definition order, their bits and slots, gates, and what each name means. Conditions are
/// kept as texts for now, since they may speak of fields that come later.
/// </summary>
internal sealed class SurveyBuilder
{
    private readonly List<Gate> _gates = [];
    private readonly List<ConditionText> _conditions = [];
    private readonly Dictionary<string, OptionList> _optionSets = new(StringComparer.Ordinal);
    private readonly SurveyDefinition _definition;

    /// <param name="definition">The definition.</param>
    /// <param name="unreadable">Ids that the definition has but that could not be read.</param>
    public SurveyBuilder(SurveyDefinition definition, IReadOnlySet<string> unreadable)
    {
        _definition = definition;
        Names = new NameTable(unreadable);
        string sections = JsonPath.Member(JsonPath.Root, "sections");
        Sections = new CompiledSection[definition.Sections.Count];
        for (int i = 0; i < Sections.Length; i++)
            Sections[i] = BuildSection(definition.Sections[i], outer: null, JsonPath.Element(sections, i));

        // A set that nobody uses can have faults, too.
        foreach (string name in definition.OptionSets.Names)
            OptionSet(name);
    }

    public CompiledSection[] Sections { get; }

    /// <summary>The fields so far, in definition order; only <see cref="Add"/> adds to them.</summary>
    public List<Field> Fields { get; } = [];

    public IReadOnlyList<Gate> Gates => _gates;

    /// <summary>All conditions of what is shown and required, in definition order.</summary>
    public IReadOnlyList<ConditionText> Conditions => _conditions;

    public NameTable Names { get; }

    public AnswerLayout Layout { get; } = new();

    public Field Add(Field field)
    {
        Fields.Add(field);
        Names.Add(field);
        return field;
    }

    /// <summary>The options of a choice, its own or those of its set.</summary>
    public OptionList OptionsOf(ChoiceKind kind, string owner, string path) =>
        kind.OptionSet is { } name ? OptionSet(name) : BuildOptions(kind.Options, owner, JsonPath.Member(path, "options"));

    /// <summary>The options of a set: their conditions do not depend on who uses it, so that one gate serves every choice.</summary>
    private OptionList OptionSet(string name)
    {
        if (!_optionSets.TryGetValue(name, out OptionList? list))
        {
            ValueList<Option> options = _definition.OptionSets.TryGetValue(name, out ValueList<Option>? set) ? set : [];
            list = BuildOptions(options, name, JsonPath.Member(JsonPath.Member(JsonPath.Root, "optionSets"), name));
            _optionSets.Add(name, list);
        }

        return list;
    }

    private OptionList BuildOptions(ValueList<Option> options, string owner, string path)
    {
        Gate?[]? gates = null;
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].VisibleWhen is not { } visibleWhen)
                continue;

            gates ??= new Gate?[options.Count];
            gates[i] = BuildGate(visibleWhen, outer: null, $"{owner}.{options[i].Code}", JsonPath.Element(path, i));
        }

        return new OptionList(options, gates);
    }

    private CompiledSection BuildSection(Section section, Gate? outer, string path)
    {
        Gate? gate = BuildGate(section.VisibleWhen, outer, section.Id, path);
        var compiled = new CompiledSection(section, gate);
        Names.Add(compiled);
        string items = JsonPath.Member(path, "items");
        compiled.Items = new CompiledItem[section.Items.Count];
        for (int i = 0; i < compiled.Items.Length; i++)
            compiled.Items[i] = BuildItem(section.Items[i], gate, JsonPath.Element(items, i));

        return compiled;
    }

    private CompiledItem BuildItem(SurveyItem item, Gate? outer, string path) =>
        item is Section section ? BuildSection(section, outer, path) : BuildQuestion((Question)item, outer, path);

    private CompiledQuestion BuildQuestion(Question question, Gate? outer, string path)
    {
        Gate? gate = BuildGate(question.VisibleWhen, outer, question.Id, path);
        var compiled = new CompiledQuestion(question, gate);
        Names.Add(compiled);
        compiled.Cells = question.Kind is Matrix matrix
            ? BuildRows(compiled, matrix, path)
            : [FieldBuilder.For((FieldKind)question.Kind, question.Id, path, this).Build(Place(compiled, gate), this)];
        if (question.RequiredWhen is { } text)
            _conditions.Add(new ConditionText(text, path, "requiredWhen") { Question = compiled });

        return compiled;
    }

    private Field[] BuildRows(CompiledQuestion question, Matrix matrix, string path)
    {
        question.Matrix = new GroupNode(question);
        FieldBuilder cell = FieldBuilder.For(matrix.Cell, question.Id, JsonPath.Member(path, "cell"), this);
        string rows = JsonPath.Member(path, "rows");
        var cells = new Field[matrix.Rows.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            Row row = matrix.Rows[i];
            Gate? gate = BuildGate(row.VisibleWhen, question.Gate, $"{question.Id}.{row.Code}", JsonPath.Element(rows, i));
            cells[i] = cell.Build(Place(question, gate, row), this);
        }

        return cells;
    }

    private FieldPlace Place(CompiledQuestion question, Gate? gate, Row? row = null) =>
        new(Fields.Count, row is null ? question.Id : $"{question.Id}.{row.Code}", question, row, gate, question.Definition.Requirement);

    /// <summary>The gate of something with a condition; without one, it stands behind the gate around it.</summary>
    private Gate? BuildGate(string? visibleWhen, Gate? outer, string name, string path)
    {
        if (visibleWhen is null)
            return outer;

        var gate = new Gate(_gates.Count + 1, outer, name, path, firstField: Fields.Count);
        _gates.Add(gate);
        _conditions.Add(new ConditionText(visibleWhen, path, Gate.Property) { Gate = gate });
        return gate;
    }
}
