using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>Computes a result from the values of the arguments.</summary>
internal delegate Value Evaluate(ReadOnlySpan<Value> arguments);

/// <summary>Tells what is known of a result from what is known of the arguments.</summary>
internal delegate Facts Infer(ReadOnlySpan<Facts> arguments);

/// <summary>One way to apply an operator or a function: the types that it takes, and what becomes of them.</summary>
internal sealed class Signature
{
    /// <summary>Describes a function of values.</summary>
    /// <param name="parameters">What it takes.</param>
    /// <param name="result">What it gives.</param>
    /// <param name="evaluate">Computes the result; called only with arguments that <paramref name="absence"/> lets through.</param>
    /// <param name="infer">Tells what the result can be; null for "anything".</param>
    /// <param name="absence">What an unanswered argument does.</param>
    public Signature(
        ExprType[] parameters, ExprType result, Evaluate evaluate, Infer? infer = null, Absence absence = Absence.Propagates)
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
    public Evaluate? Evaluate { get; }

    public Infer? Infer { get; }

    public Absence Absence { get; }

    /// <summary>What the binder makes of it; null for a function of values.</summary>
    public Intrinsic? Intrinsic { get; }
}

/// <summary>What an unanswered argument does to a result.</summary>
internal enum Absence
{
    /// <summary>The result is unanswered too; a truth is false.</summary>
    Propagates,

    /// <summary>The function sees it.</summary>
    IsSeen,
}

/// <summary>What reads answers or evaluates its operands in a way of its own; each has its node among the typed expressions.</summary>
internal enum Intrinsic
{
    Or,
    And,
    Not,

    /// <summary>One of these options is selected.</summary>
    SelectsAny,

    /// <summary>Another option than this is selected.</summary>
    SelectsOther,

    /// <summary>Every one of these options is selected.</summary>
    SelectsAll,

    IsAnswered,
    TextLength,
    SelectionCount,
    AnsweredRowCount,

    AnyRow,
    EveryRow,
    RowCount,
}
