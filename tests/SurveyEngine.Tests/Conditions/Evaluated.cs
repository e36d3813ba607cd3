using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Expressions of any type, bound and evaluated against a small survey.</summary>
internal sealed class Evaluated
{
    private readonly CompiledSurvey _survey;
    private readonly Binder _binder;

    public Evaluated(params SurveyItem[] items)
    {
        var builder = new SurveyBuilder(Define.SurveyOf(items), new HashSet<string>());
        _survey = Define.Compiled(items);
        _binder = new Binder(builder.Symbols);
        State = _survey.Start();
    }

    public AnswerState State { get; }

    public Expr Bind(string text, ExprType? type = null)
    {
        var problems = new List<ExpressionProblem>();
        ParsedExpression parsed = Parser.Parse(text, Accepts.Value);
        problems.AddRange(parsed.Problems);
        Expr? bound = parsed.Root is null ? null : _binder.Bind(parsed, new Place(type), "calculated", problems);
        Assert.Empty(problems.Select(problem => $"{problem.Code} {string.Join(' ', problem.Arguments)}"));
        return bound!;
    }

    public Value Evaluate(string text, ExprType? type = null) => Bind(text, type).Evaluate(new EvaluationContext(State));

    public void Answer(string path, AnswerValue value)
    {
        Assert.True(_survey.TryFindField(path, out Field? field));
        Assert.True(field.TryAccept(value, State, []));
        _survey.Evaluate(State);
    }
}
