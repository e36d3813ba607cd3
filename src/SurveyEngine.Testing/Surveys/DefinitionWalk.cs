using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>Collects the items and the visibility conditions of a definition, in its order.</summary>
internal sealed class DefinitionWalk
{
    private readonly List<Question> _questions = [];
    private readonly List<string> _itemIds = [];
    private readonly List<string> _displayedIds = [];
    private readonly List<string> _conditions = [];
    private readonly Dictionary<(string Question, string? Row), ValueList<string>> _conditionsAround = [];

    public DefinitionWalk(SurveyDefinition definition)
    {
        foreach (KeyValuePair<string, ValueList<Option>> set in definition.OptionSets)
            AddConditionsOf(set.Value);
        foreach (Section section in definition.Sections)
            Add(section, []);
    }

    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>The ids of all sections, questions and notes.</summary>
    public IReadOnlyList<string> ItemIds => _itemIds;

    /// <summary>The ids of all items that are displayed while they are shown: not that of a calculated question without a prompt, nor of sections with no other.</summary>
    public IReadOnlyList<string> DisplayedIds => _displayedIds;

    /// <summary>Every <c>visibleWhen</c>.</summary>
    public IReadOnlyList<string> Conditions => _conditions;

    /// <summary>Every <c>visibleWhen</c> that a question, or a row of it, is under, from the outermost in.</summary>
    public ValueList<string> ConditionsAround(string question, string? row) => _conditionsAround[(question, row)];

    private void Add(SurveyItem item, ValueList<string> around)
    {
        _itemIds.Add(item.Id);
        if (IsDisplayed(item))
            _displayedIds.Add(item.Id);
        ValueList<string> conditions = Within(item.VisibleWhen, around);
        if (item is Section section)
        {
            foreach (SurveyItem inner in section.Items)
                Add(inner, conditions);

            return;
        }

        if (item is Question question)
            Add(question, conditions);
    }

    private static bool IsDisplayed(SurveyItem item) => item switch
    {
        Section section => section.Items.All(IsDisplayed),
        Question question => question.Prompt is not null,
        _ => true,
    };

    private void Add(Question question, ValueList<string> conditions)
    {
        _questions.Add(question);
        if (question.Kind is not Matrix matrix)
        {
            AddConditionsOf((question.Kind as ChoiceKind)?.Options ?? []);
            _conditionsAround.Add((question.Id, null), conditions);
            return;
        }

        AddConditionsOf((matrix.Cell as ChoiceKind)?.Options ?? []);
        foreach (Row row in matrix.Rows)
            _conditionsAround.Add((question.Id, row.Code), Within(row.VisibleWhen, conditions));
    }

    private void AddConditionsOf(ValueList<Option> options) => _conditions.AddRange(options.Select(option => option.VisibleWhen).OfType<string>());

    private ValueList<string> Within(string? visibleWhen, ValueList<string> around)
    {
        if (visibleWhen is null)
            return around;

        _conditions.Add(visibleWhen);
        return [.. around, visibleWhen];
    }
}
