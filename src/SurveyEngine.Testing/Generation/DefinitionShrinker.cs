using SurveyEngine.Model;

namespace SurveyEngine.Testing.Generation;

/// <summary>Makes definitions smaller, one thing at a time; only well-formed ones come out.</summary>
internal static class DefinitionShrinker
{
    public static IEnumerable<SurveyDefinition> Shrink(SurveyDefinition definition) =>
        Candidates(definition).Where(smaller => Survey.Compile(smaller).IsSuccess);

    private static IEnumerable<SurveyDefinition> Candidates(SurveyDefinition definition) =>
    [
        .. Lists.WithoutOne(definition.Sections).Where(sections => sections.Count > 0).Select(sections => definition with { Sections = sections }),
        .. Lists.WithoutOne(definition.Rules).Select(rules => definition with { Rules = rules }),
        .. Lists.WithoutOne<KeyValuePair<string, ValueList<Option>>>([.. definition.OptionSets]).Select(sets => definition with { OptionSets = [.. sets] }),
        .. Lists.WithOneSmaller(definition.Sections, Smaller).Select(sections => definition with { Sections = sections }),
        .. Lists.WithOneSmaller(definition.Rules, Smaller).Select(rules => definition with { Rules = rules }),
        .. Lists.WithOneSmaller([.. definition.OptionSets], SmallerSet).Select(sets => definition with { OptionSets = [.. sets] }),
    ];

    private static IEnumerable<KeyValuePair<string, ValueList<Option>>> SmallerSet(KeyValuePair<string, ValueList<Option>> set) =>
        SmallerOptions(set.Value).Select(options => KeyValuePair.Create(set.Key, options));

    private static IEnumerable<Section> Smaller(Section section) =>
    [
        .. Lists.WithoutOne(section.Items).Where(items => items.Count > 0).Select(items => section with { Items = items }),
        .. Lists.WithOneSmaller(section.Items, Smaller).Select(items => section with { Items = items }),
        .. Conditions(section.VisibleWhen).Select(condition => section with { VisibleWhen = condition }),
    ];

    private static IEnumerable<SurveyItem> Smaller(SurveyItem item) => item switch
    {
        Section section => section.Items.Count == 1 ? [section.Items[0], .. Smaller(section)] : Smaller(section),
        Question question => Smaller(question),
        _ => [],
    };

    private static IEnumerable<Question> Smaller(Question question) =>
    [
        .. Conditions(question.VisibleWhen).Select(condition => question with { VisibleWhen = condition }),
        .. Conditions(question.RequiredWhen).Select(condition => question with { RequiredWhen = condition }),
        .. question.Requirement == Requirement.Optional ? [] : new[] { question with { Requirement = Requirement.Optional } },
        .. Smaller(question.Kind).Select(kind => question with { Kind = kind }),
    ];

    private static IEnumerable<QuestionKind> Smaller(QuestionKind kind) => kind switch
    {
        Matrix matrix =>
        [
            matrix.Cell,
            .. Lists.WithoutOne(matrix.Rows).Select(rows => matrix with { Rows = rows }),
            .. Lists.WithOneSmaller(matrix.Rows, row => Conditions(row.VisibleWhen).Select(condition => row with { VisibleWhen = condition }))
                .Select(rows => matrix with { Rows = rows }),
            .. Smaller(matrix.Cell).OfType<FieldKind>().Select(cell => matrix with { Cell = cell }),
        ],
        MultiChoice { Min: not null } multi => [multi with { Min = null }, .. SmallerChoice(multi)],
        MultiChoice { Max: not null } multi => [multi with { Max = null }, .. SmallerChoice(multi)],
        ChoiceKind choice => SmallerChoice(choice),
        NumberEntry number when number != new NumberEntry() => [new NumberEntry()],
        TextEntry text when text != new TextEntry() => [new TextEntry()],
        _ => [],
    };

    private static IEnumerable<QuestionKind> SmallerChoice(ChoiceKind choice) =>
        SmallerOptions(choice.Options).Select(options => choice with { Options = options });

    private static IEnumerable<ValueList<Option>> SmallerOptions(ValueList<Option> options) =>
        [.. Lists.WithoutOne(options), .. Lists.WithOneSmaller(options, Smaller)];

    private static IEnumerable<Option> Smaller(Option option) =>
    [
        .. Conditions(option.VisibleWhen).Select(condition => option with { VisibleWhen = condition }),
        .. option.Specify is null ? [] : new[] { option with { Specify = null } },
        .. option.Exclusive ? new[] { option with { Exclusive = false } } : [],
    ];

    private static IEnumerable<Rule> Smaller(Rule rule) =>
    [
        .. Conditions(rule.When).Select(condition => rule with { When = condition }),
        .. ConditionShrinker.Shrink(rule.Assert).Select(condition => rule with { Assert = condition }),
        .. Lists.WithoutOne(rule.Fields).Where(fields => fields.Count > 0).Select(fields => rule with { Fields = fields }),
    ];

    private static IEnumerable<string?> Conditions(string? condition) =>
        condition is null ? [] : [null, .. ConditionShrinker.Shrink(condition)];
}
