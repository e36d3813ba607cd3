using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>One way to apply an operator or a function: the types that it takes, and what becomes of them.</summary>
internal sealed class Signature
{
    /// <summary>Describes a function of values.</summary>
    /// <param name="parameters">What it takes.</param>
    /// <param name="result">What it gives.</param>
    /// <param name="evaluate">Computes the result from the values of the arguments; called only with arguments that <paramref name="absence"/> lets through.</param>
    /// <param name="infer">Tells what is known of the result from what is known of the arguments; null for "nothing".</param>
    /// <param name="absence">What an unanswered argument does.</param>
    public Signature(
        ExprType[] parameters, ExprType result, Func<ReadOnlySpan<Value>, Value> evaluate,
        Func<ReadOnlySpan<Facts>, Facts>? infer = null, Absence absence = Absence.Propagates)
    {
        (Parameters, Result, Evaluate, Infer, Absence) = (parameters, result, evaluate, infer, absence);
    }

    /// <summary>Describes what needs more than the values of its arguments.</summary>
    /// <param name="parameters">What it takes.</param>
    /// <param name="result">What it gives.</param>
    /// <param name="intrinsic">What it does.</param>
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

    /// <summary>What the binder makes of it; null for a function of values.</summary>
    public Intrinsic? Intrinsic { get; }
}
