using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>One way to apply an operator or a function: its types and its meaning.</summary>
internal sealed class Signature
{
    /// <summary>Describes a function of values.</summary>
    /// <param name="parameters">The types of the arguments.</param>
    /// <param name="result">The type of the result.</param>
    /// <param name="evaluate">Computes the result from the values of the arguments, all of them answered.</param>
    /// <param name="infer">Infers the facts about the result from those about the arguments.</param>
    public Signature(
        ExprType[] parameters, ExprType result, Func<ReadOnlySpan<Value>, Value> evaluate, Func<ReadOnlySpan<Facts>, Facts> infer)
    {
        (Parameters, Result, Evaluate, Infer) = (parameters, result, evaluate, infer);
    }

    /// <summary>Describes an operation that needs more than the values of its arguments.</summary>
    /// <param name="parameters">The types of the arguments.</param>
    /// <param name="result">The type of the result.</param>
    /// <param name="intrinsic">The operation.</param>
    public Signature(ExprType[] parameters, ExprType result, Intrinsic intrinsic)
    {
        (Parameters, Result, Intrinsic) = (parameters, result, intrinsic);
    }

    public ExprType[] Parameters { get; }

    /// <summary>Whether the last argument may be repeated.</summary>
    public bool IsVariadic { get; init; }

    public ExprType Result { get; }

    /// <summary>Computes the result; null for an intrinsic.</summary>
    public Func<ReadOnlySpan<Value>, Value>? Evaluate { get; }

    /// <summary>Infers what is known of the result; null for an intrinsic.</summary>
    public Func<ReadOnlySpan<Facts>, Facts>? Infer { get; }

    /// <summary>The operation that the binder knows; null for a function of values.</summary>
    public Intrinsic? Intrinsic { get; }

    /// <summary>The type of an argument.</summary>
    public ExprType ParameterAt(int argument) => Parameters[Math.Min(argument, Parameters.Length - 1)];

    /// <summary>Whether it takes this number of arguments.</summary>
    public bool Takes(int arguments) => arguments == Parameters.Length || (IsVariadic && arguments > Parameters.Length);
}
