using SurveyEngine.Model;

namespace SurveyEngine.Testing.Surveys;

/// <summary>Replaces all ids, or all visibility conditions, or all expressions, of a definition.</summary>
internal sealed class DefinitionRewriter(Func<string, string> id, Func<string, string> visibleWhen, Func<string, string> other, bool inConstraints = true)
{
    /// <summary>The definition with other ids, also in its conditions.</summary>
    public static SurveyDefinition WithIds(SurveyDefinition definition, Func<string, string> rename)
    {
        string InPath(string path) => path.Split('.', 2) is [var first, var rest] ? $"{rename(first)}.{rest}" : rename(path);
        string InCondition(string condition) => Names.Replace(condition, InPath);
        SurveyDefinition renamed = new DefinitionRewriter(rename, InCondition, InCondition).Rewrite(definition);
        return renamed with { Rules = [.. renamed.Rules.Select(rule => rule with { Fields = [.. rule.Fields.Select(InPath)] })] };
    }

    /// <summary>The definition with each <c>visibleWhen</c> replaced.</summary>
    public static SurveyDefinition WithConditions(SurveyDefinition definition, Func<string, string> replace) =>
        new DefinitionRewriter(id => id, replace, condition => condition).Rewrite(definition);

    /// <summary>The definition with each expression replaced: conditions, calculations, defaults, constraints and rules.</summary>
    public static SurveyDefinition WithExpressions(SurveyDefinition definition, Func<string, string> replace, bool inConstraints = true) =>
        new DefinitionRewriter(id => id, replace, replace, inConstraints).Rewrite(definition);

    /// <summary>The definition with the kind of each question and parameter replaced; in a matrix, that of its cells.</summary>
    public static SurveyDefinition WithKinds(SurveyDefinition definition, Func<FieldKind, FieldKind> replace) =>
        new DefinitionRewriter(id => id, condition => condition, condition => condition) { Kind = replace }.Rewrite(definition);

    private Func<FieldKind, FieldKind> Kind { get; init; } = kind => kind;

    private SurveyDefinition Rewrite(SurveyDefinition definition) => definition with
    {
        OptionSets = [.. definition.OptionSets.Select(set => KeyValuePair.Create(set.Key, Rewrite(set.Value)))],
        Sections = [.. definition.Sections.Select(Rewrite)],
        Parameters = [.. definition.Parameters.Select(parameter => parameter with { Id = id(parameter.Id), Kind = Kind(parameter.Kind) })],
        Rules = [.. definition.Rules.Select(rule => rule with { When = Other(rule.When), Assert = other(rule.Assert) })],
    };

    private Section Rewrite(Section section) => section with
    {
        Id = id(section.Id),
        VisibleWhen = Visible(section.VisibleWhen),
        Items = [.. section.Items.Select(Rewrite)],
    };

    private SurveyItem Rewrite(SurveyItem item) => item switch
    {
        Section section => Rewrite(section),
        Note note => note with { Id = id(note.Id), VisibleWhen = Visible(note.VisibleWhen) },
        _ => Rewrite((Question)item),
    };

    private Question Rewrite(Question question) => question with
    {
        Id = id(question.Id),
        VisibleWhen = Visible(question.VisibleWhen),
        RequiredWhen = Other(question.RequiredWhen),
        Default = Other(question.Default),
        Calculated = Other(question.Calculated),
        Constraints = inConstraints ? [.. question.Constraints.Select(constraint => constraint with { Assert = other(constraint.Assert) })] : question.Constraints,
        Kind = Rewrite(question.Kind),
    };

    private QuestionKind Rewrite(QuestionKind kind) => kind switch
    {
        Matrix matrix => matrix with
        {
            Rows = [.. matrix.Rows.Select(row => row with { VisibleWhen = Visible(row.VisibleWhen) })],
            Cell = (FieldKind)Rewrite(matrix.Cell),
        },
        ChoiceKind choice => Kind(choice with { Options = Rewrite(choice.Options) }),
        _ => Kind((FieldKind)kind),
    };

    private ValueList<Option> Rewrite(ValueList<Option> options) =>
        [.. options.Select(option => option with { VisibleWhen = Visible(option.VisibleWhen) })];

    private string? Visible(string? condition) => condition is null ? null : visibleWhen(condition);

    private string? Other(string? condition) => condition is null ? null : other(condition);
}
