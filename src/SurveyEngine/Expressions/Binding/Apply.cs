using System.Runtime.CompilerServices;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>An operator or a function that computes a value from the values of its arguments.</summary>
internal sealed class Apply : Expr
{
    /// <summary>The maximum number of arguments of a function of values; those with more have a node of their own.</summary>
    private const int MaxArguments = 3;

    private readonly Signature _signature;
    private readonly Expr[] _arguments;

    public Apply(SyntaxNode syntax, Signature signature, Expr[] arguments)
        : base(syntax, signature.Result)
    {
        _signature = signature;
        _arguments = arguments;
        Facts = signature.Infer!(Array.ConvertAll(arguments, argument => argument.Facts));
    }

    public override IReadOnlyList<Expr> Children => _arguments;

    public override Facts Facts { get; }

    public override Claim? Claim => (Facts as Facts.Truth)?.Claim;

    /// <summary>The result when an argument is unanswered. A truth is never unanswered: a comparison with something unanswered is false.</summary>
    private Value Absent => Type == ExprType.Truth ? Value.Of(truth: false) : default;

    public override Value Evaluate(in EvaluationContext context) =>
        _arguments.Length == 2 ? EvaluateTwo(context) : EvaluateAll(context);

    private Value EvaluateTwo(in EvaluationContext context)
    {
        Value first = _arguments[0].Evaluate(context);
        if (!first.IsAnswered)
            return Absent;

        Value second = _arguments[1].Evaluate(context);
        return second.IsAnswered ? _signature.Evaluate!([first, second]) : Absent;
    }

    private Value EvaluateAll(in EvaluationContext context)
    {
        var buffer = default(Buffer);
        Span<Value> values = buffer[.._arguments.Length];
        for (int i = 0; i < _arguments.Length; i++)
        {
            values[i] = _arguments[i].Evaluate(context);
            if (!values[i].IsAnswered)
                return Absent;
        }

        return _signature.Evaluate!(values);
    }

    [InlineArray(MaxArguments)]
    private struct Buffer
    {
        private Value _first;
    }
}
