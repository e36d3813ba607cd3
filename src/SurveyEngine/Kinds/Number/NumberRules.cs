using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds.Number;

/// <summary>What a number field accepts.</summary>
internal sealed class NumberRules(NumberEntry kind)
{
    public NumberEntry Kind => kind;

    /// <summary>The problem of a number that cannot be held.</summary>
    public Problem Refusal(string path, NumberReading number) => number.Fault switch
    {
        NumberFault.TooLarge => Problem.Error(ProblemCodes.AboveMaximum, path, ("limit", kind.Max ?? decimal.MaxValue)),
        NumberFault.TooSmall => Problem.Error(ProblemCodes.BelowMinimum, path, ("limit", kind.Min ?? decimal.MinValue)),
        _ => TooManyDecimals(path, number.Decimals, Math.Min(kind.Decimals ?? int.MaxValue, number.MostDecimals)),
    };

    /// <summary>Whether nothing is wrong with a number that is there.</summary>
    public bool Accepts(decimal value) =>
        !(value < kind.Min) && !(value > kind.Max) && !HasTooManyDecimals(value);

    /// <summary>Reports what is wrong with a number that is there.</summary>
    public void Check(string path, decimal value, List<Problem> problems)
    {
        if (value < kind.Min)
            problems.Add(Problem.Error(ProblemCodes.BelowMinimum, path, ("limit", kind.Min.Value)));
        if (value > kind.Max)
            problems.Add(Problem.Error(ProblemCodes.AboveMaximum, path, ("limit", kind.Max.Value)));
        if (HasTooManyDecimals(value))
            problems.Add(TooManyDecimals(path, DecimalsOf(value), kind.Decimals!.Value));
    }

    /// <summary>The same number without trailing zeros behind the point.</summary>
    public static decimal WithoutTrailingZeros(decimal value) =>
        value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    private bool HasTooManyDecimals(decimal value) => value.Scale > kind.Decimals && DecimalsOf(value) > kind.Decimals;

    private static int DecimalsOf(decimal value) => WithoutTrailingZeros(value).Scale;

    private static Problem TooManyDecimals(string path, int decimals, int limit) =>
        Problem.Error(ProblemCodes.TooManyDecimals, path, ("decimals", decimals), ("limit", limit));
}
