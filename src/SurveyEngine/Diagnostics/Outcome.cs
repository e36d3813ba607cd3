using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace SurveyEngine;

/// <summary>
/// A value and the problems that were found on the way to it. Warnings never prevent a value; errors do, unless the method says
/// otherwise. Ask for it in whichever way suits: <c>if (outcome.TryGetValue(out var value))</c>, or
/// <c>var (value, problems) = outcome;</c>.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Outcome<T>
    where T : class
{
    internal Outcome(T? value, IReadOnlyCollection<Problem> problems)
    {
        ValueOrNull = value;
        Problems = ProblemList.Of(problems);
    }

    /// <summary>All problems found, not just the first.</summary>
    public ProblemList Problems { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess => ValueOrNull is not null;

    /// <summary>The value; null when there is none.</summary>
    public T? ValueOrNull { get; }

    /// <summary>The value, for callers that cannot go on without it.</summary>
    /// <exception cref="ProblemsException">There is no value; the exception has all problems.</exception>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public T Value => ValueOrNull ?? throw new ProblemsException(Problems);

    /// <summary>Whether some problem is an error.</summary>
    public bool HasErrors => Problems.HasErrors;

    /// <summary>The problems that are errors.</summary>
    public ProblemList Errors => Problems.Errors;

    /// <summary>The problems that are warnings.</summary>
    public ProblemList Warnings => Problems.Warnings;

    /// <summary>Gets the value when there is one.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = ValueOrNull;
        return value is not null;
    }

    /// <summary>Gets both parts.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="problems">All problems.</param>
    public void Deconstruct(out T? value, out ProblemList problems) => (value, problems) = (ValueOrNull, Problems);
}
