using System.Runtime.CompilerServices;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Binding;

/// <summary>An operator or a function that computes a value from the values of its arguments.</summary>
internal sealed class Apply : Expr
{
    private const int MaxArgumentsOnStack = 4;

    private readonly Signature _signature;
    private readonly Expr[] _arguments;

    public Apply(SyntaxNode syntax, Signature signature, Expr[] arguments)
        : base(syntax, signature.Result)
    {
        _signature = signature;
        _arguments = arguments;
        Facts = Infer();
    }

    public override IReadOnlyList<Expr> Children => _arguments;

    public override Facts Facts { get; }

    public override Value Evaluate(in EvaluationContext context)
    {
        var buffer = default(Buffer);
        Span<Value> values = _arguments.Length <= MaxArgumentsOnStack ? buffer[.._arguments.Length] : new Value[_arguments.Length];
        for (int i = 0; i < _arguments.Length; i++)
        {
            values[i] = _arguments[i].Evaluate(context);
            if (!values[i].IsAnswered && _signature.Absence == Absence.Propagates)
                return Absent;
        }

        return _signature.Evaluate!(values);
    }

    /// <summary>The result where an argument is unanswered. A truth is never unanswered: a comparison with something unanswered is false.</summary>
    private Value Absent => Type == ExprType.Truth ? Value.Of(truth: false) : default;

    private Facts Infer()
    {
        if (_signature.Infer is null)
            return Type == ExprType.Truth ? Facts.Truth.Varying : new Facts.Unknown { MayBeAbsent = true };

        return _signature.Infer(Array.ConvertAll(_arguments, argument => argument.Facts));
    }

    [InlineArray(MaxArgumentsOnStack)]
    private struct Buffer
    {
        private Value _first;
    }
}
