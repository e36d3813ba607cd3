using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>One way to apply an operator or a function: its types and its meaning.</summary>
internal sealed class Signature
{
    /// <summary>Describes a function of values.</summary>
    /// <param name="parameters">The types of the arguments.</param>
    /// <param name="result">The type of the result.</param>
    /// <param name="evaluate">Computes the result from the values of the arguments that <paramref name="absence"/> lets through.</param>
    /// <param name="infer">Infers the facts about the result from those about the arguments; null when nothing is known.</param>
    /// <param name="absence">The effect of an unanswered argument.</param>
    public Signature(
        ExprType[] parameters, ExprType result, Func<ReadOnlySpan<Value>, Value> evaluate,
        Func<ReadOnlySpan<Facts>, Facts>? infer = null, Absence absence = Absence.Propagates)
    {
        (Parameters, Result, Evaluate, Infer, Absence) = (parameters, result, evaluate, infer, absence);
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

    public ExprType Result { get; }

    /// <summary>Computes the result; null for an intrinsic.</summary>
    public Func<ReadOnlySpan<Value>, Value>? Evaluate { get; }

    public Func<ReadOnlySpan<Facts>, Facts>? Infer { get; }

    public Absence Absence { get; }

    /// <summary>The operation that the binder knows; null for a function of values.</summary>
    public Intrinsic? Intrinsic { get; }
}
