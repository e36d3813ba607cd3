using SurveyEngine.Model;
using SurveyEngine.Testing.Kinds;
using SurveyEngine.Testing.Surveys;

namespace SurveyEngine.Testing.Generation;

/// <summary>Makes definitions smaller, one thing at a time; the results are well formed.</summary>
internal static class DefinitionShrinker
{
    public static IEnumerable<SurveyDefinition> Shrink(SurveyDefinition definition) =>
        Candidates(definition).Where(smaller => Survey.Compile(smaller).IsSuccess && (HasAnswers(smaller) || !HasAnswers(definition)));

    /// <summary>Whether there is anything to answer.</summary>
    private static bool HasAnswers(SurveyDefinition definition) =>
        new DefinitionWalk(definition).Questions.Any(question => question.Calculated is null);

    private static IEnumerable<SurveyDefinition> Candidates(SurveyDefinition definition) =>
    [
        .. Lists.WithoutOne(definition.Sections).Where(sections => sections.Count > 0).Select(sections => definition with { Sections = sections }),
        .. Lists.WithoutOne(definition.Parameters).Select(parameters => definition with { Parameters = parameters }),
        .. Lists.WithOneSmaller(definition.Parameters, Smaller).Select(parameters => definition with { Parameters = parameters }),
        .. Lists.WithoutOne(definition.Rules).Select(rules => definition with { Rules = rules }),
        .. Lists.WithoutOne<KeyValuePair<string, ValueList<Option>>>([.. definition.OptionSets]).Select(sets => definition with { OptionSets = [.. sets] }),
        .. Lists.WithOneSmaller(definition.Sections, Smaller).Select(sections => definition with { Sections = sections }),
        .. Lists.WithOneSmaller(definition.Rules, Smaller).Select(rules => definition with { Rules = rules }),
        .. Lists.WithOneSmaller([.. definition.OptionSets], SmallerSet).Select(sets => definition with { OptionSets = [.. sets] }),
    ];

    private static IEnumerable<KeyValuePair<string, ValueList<Option>>> SmallerSet(KeyValuePair<string, ValueList<Option>> set) =>
        OptionShrinker.Shrink(set.Value).Select(options => KeyValuePair.Create(set.Key, options));

    private static IEnumerable<Section> Smaller(Section section) =>
    [
        .. Lists.WithoutOne(section.Items).Where(items => items.Count > 0).Select(items => section with { Items = items }),
        .. Lists.WithOneSmaller(section.Items, Smaller).Select(items => section with { Items = items }),
        .. ConditionShrinker.ShrinkOptional(section.VisibleWhen).Select(condition => section with { VisibleWhen = condition }),
    ];

    private static IEnumerable<SurveyItem> Smaller(SurveyItem item) => item switch
    {
        Section section => section.Items.Count == 1 ? [section.Items[0], .. Smaller(section)] : Smaller(section),
        Question question => Smaller(question),
        _ => [],
    };

    private static IEnumerable<Parameter> Smaller(Parameter parameter) =>
    [
        .. parameter.Requirement == Requirement.Optional ? [] : new[] { parameter with { Requirement = Requirement.Optional } },
        .. Smaller(parameter.Kind).Select(kind => parameter with { Kind = kind }),
    ];

    private static IEnumerable<Question> Smaller(Question question) =>
    [
        .. ConditionShrinker.ShrinkOptional(question.Calculated).Select(value => question with { Calculated = value, Prompt = value is null ? question.Prompt ?? "What?" : question.Prompt }),
        .. ConditionShrinker.ShrinkOptional(question.Default).Select(value => question with { Default = value }),
        .. Lists.WithoutOne(question.Constraints).Select(constraints => question with { Constraints = constraints }),
        .. Lists.WithOneSmaller(question.Constraints, Smaller).Select(constraints => question with { Constraints = constraints }),
        .. question.Messages.Count == 0 ? [] : new[] { question with { Messages = [] } },
        .. ConditionShrinker.ShrinkOptional(question.VisibleWhen).Select(condition => question with { VisibleWhen = condition }),
        .. ConditionShrinker.ShrinkOptional(question.RequiredWhen).Select(condition => question with { RequiredWhen = condition }),
        .. question.Requirement == Requirement.Optional ? [] : new[] { question with { Requirement = Requirement.Optional } },
        .. Smaller(question.Kind).Select(kind => question with { Kind = kind }),
    ];

    private static IEnumerable<QuestionKind> Smaller(QuestionKind kind) => kind is Matrix matrix ? Smaller(matrix) : Smaller((FieldKind)kind);

    private static IEnumerable<FieldKind> Smaller(FieldKind kind) => KindTesters.Of(kind).Shrink(kind);

    private static IEnumerable<QuestionKind> Smaller(Matrix matrix) =>
    [
        matrix.Cell,
        .. Lists.WithoutOne(matrix.Rows).Select(rows => matrix with { Rows = rows }),
        .. Lists.WithOneSmaller(matrix.Rows, Smaller).Select(rows => matrix with { Rows = rows }),
        .. Smaller(matrix.Cell).Select(cell => matrix with { Cell = cell }),
    ];

    private static IEnumerable<Row> Smaller(Row row) =>
        ConditionShrinker.ShrinkOptional(row.VisibleWhen).Select(condition => row with { VisibleWhen = condition });

    private static IEnumerable<Constraint> Smaller(Constraint constraint) =>
        ConditionShrinker.Shrink(constraint.Assert).Select(assert => constraint with { Assert = assert });

    private static IEnumerable<Rule> Smaller(Rule rule) =>
    [
        .. ConditionShrinker.ShrinkOptional(rule.When).Select(condition => rule with { When = condition }),
        .. ConditionShrinker.Shrink(rule.Assert).Select(condition => rule with { Assert = condition }),
        .. Lists.WithoutOne(rule.Fields).Where(fields => fields.Count > 0).Select(fields => rule with { Fields = fields }),
    ];
}
