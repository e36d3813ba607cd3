using SurveyEngine.Expressions.Binding;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Sessions;

/// <summary>Describes conditions, expressions and answers for explanations, without personal data.</summary>
/// <param name="state">The answers, evaluated.</param>
internal sealed class ExplainedParts(AnswerState state)
{
    /// <summary>A condition with the conditions in it; of <c>any( )</c> and <c>all( )</c>, with each shown row.</summary>
    public ExplainedCondition Condition(Expr condition, int row = -1) => new()
    {
        Text = condition.Syntax.ToString(),
        Holds = condition.Holds(new EvaluationContext(state, row)),
        Parts = condition is RowTest test
            ? [.. ShownRows(test.Group).Select(r => Condition(test.Body, r) with { Row = test.Group.Fields[r].Path })]
            : condition is LogicalChain or Negation ? [.. condition.Children.Select(part => Condition(part, row))] : [],
    };

    /// <summary>An expression with its parts; inside a function that goes through rows, with each shown row.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="row">The row at hand; -1 where there is none.</param>
    /// <param name="isSensitive">Whether what it gives is personal data, whatever it reads.</param>
    public ExplainedExpression Expression(Expr expression, int row, bool isSensitive)
    {
        bool isHidden = isSensitive || ReadsPersonalData(expression);
        Expr[] parts = [.. expression.Children.Where(part => part is not (Constant or FieldRead or GroupRead))];
        return new ExplainedExpression
        {
            Text = expression.Syntax.ToString(),
            Value = isHidden ? AnswerValue.Blank : expression.Evaluate(new EvaluationContext(state, row)).ToAnswer(expression.Type),
            IsSensitive = isHidden,
            Parts = expression.Rows is { } group
                ? [.. ShownRows(group).SelectMany(r => parts.Select(part => Expression(part, r, isSensitive) with { Row = group.Fields[r].Path }))]
                : [.. parts.Select(part => Expression(part, row, isSensitive))],
        };
    }

    /// <summary>Answers in definition order; parameters come first.</summary>
    public ValueList<ExplainedAnswer> Answers(IEnumerable<Field> fields) =>
        [.. fields.OrderBy(field => field.Index, Comparer<int>.Default).Select(Answer)];

    /// <summary>The answer of one field.</summary>
    public ExplainedAnswer Answer(Field field) => new()
    {
        Path = field.Path,
        Value = field.Kind.Sensitive ? default : field.EffectiveValue(state),
        IsShown = field.IsParameter || field.IsShown(state),
        IsSensitive = field.Kind.Sensitive,
    };

    private static bool ReadsPersonalData(Expr expression)
    {
        var reads = new List<FieldReference>();
        expression.CollectDependencies(reads);
        return reads.Exists(read => read.Representative.Kind.Sensitive);
    }

    private IEnumerable<int> ShownRows(Group group) =>
        Enumerable.Range(0, group.Fields.Length).Where(row => group.Fields[row].IsShown(state));
}
