using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>Walks a definition once, in its order.</summary>
internal sealed class BlueprintReader
{
    private readonly List<FieldPlan> _fields = [];
    private readonly List<Question> _questions = [];
    private readonly List<string> _itemIds = [];
    private readonly List<string> _conditions = [];
    private readonly SurveyDefinition _definition;

    public BlueprintReader(SurveyDefinition definition)
    {
        _definition = definition;
        _conditions.AddRange(definition.OptionSets.SelectMany(set => set.Value).Select(option => option.VisibleWhen).OfType<string>());
        foreach (Section section in definition.Sections)
            Read(section, []);
    }

    public IReadOnlyList<FieldPlan> Fields => _fields;

    public IReadOnlyList<Question> Questions => _questions;

    public IReadOnlyList<string> ItemIds => _itemIds;

    public IReadOnlyList<string> VisibilityConditions => _conditions;

    private void Read(SurveyItem item, ValueList<string> around)
    {
        _itemIds.Add(item.Id);
        ValueList<string> conditions = Within(item.VisibleWhen, around);
        if (item is Section section)
        {
            foreach (SurveyItem inner in section.Items)
                Read(inner, conditions);

            return;
        }

        var question = (Question)item;
        _questions.Add(question);
        if (question.Kind is FieldKind kind)
        {
            AddConditionsOfOptions(kind);
            Add(question.Id, question, kind, conditions);
            return;
        }

        var matrix = (Matrix)question.Kind;
        AddConditionsOfOptions(matrix.Cell);
        foreach (Row row in matrix.Rows)
            Add($"{question.Id}.{row.Code}", question, matrix.Cell, Within(row.VisibleWhen, conditions));
    }

    private void Add(string path, Question question, FieldKind kind, ValueList<string> conditions)
    {
        var field = new FieldPlan(path, question, kind, OptionsOf(kind), question.Requirement, conditions);
        _fields.Add(field);
        foreach (Option option in field.Options)
        {
            if (option.Specify is { } specify)
                _fields.Add(new FieldPlan($"{path}.{option.Code}", question, specify.Text, [], specify.Requirement, conditions, field, option.Code));
        }
    }

    private ValueList<Option> OptionsOf(FieldKind kind)
    {
        if (kind is not ChoiceKind choice)
            return [];

        return choice.OptionSet is { } name && _definition.OptionSets.TryGetValue(name, out ValueList<Option>? set) ? set : choice.Options;
    }

    private ValueList<string> Within(string? visibleWhen, ValueList<string> around)
    {
        if (visibleWhen is null)
            return around;

        _conditions.Add(visibleWhen);
        return [.. around, visibleWhen];
    }

    private void AddConditionsOfOptions(FieldKind kind)
    {
        if (kind is ChoiceKind choice)
            _conditions.AddRange(choice.Options.Select(option => option.VisibleWhen).OfType<string>());
    }
}
