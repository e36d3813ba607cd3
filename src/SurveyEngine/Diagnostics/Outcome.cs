using System.Diagnostics.CodeAnalysis;

namespace SurveyEngine;

/// <summary>A value, or the problems that prevented it. There may be warnings beside a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Outcome<T>
    where T : class
{
    private readonly T? _value;

    internal Outcome(T? value, IReadOnlyList<Problem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>All problems found, not just the first.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value: no problem is an error.</summary>
    public bool IsSuccess => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="ProblemsException">There is no value; the exception has all problems.</exception>
    public T Value => _value ?? throw new ProblemsException(Problems);

    /// <summary>Gets the value when there is one.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }
}
