using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.Kinds.Number;

/// <summary>The rules of a number.</summary>
internal sealed class NumberRules(FieldType type, NumberEntry kind) : AnswerRules(type, kind)
{
    public new NumberEntry Kind => kind;

    public override Facts Facts { get; } =
        new Facts.Number(new Interval(kind.Min ?? decimal.MinValue, kind.Max ?? decimal.MaxValue), kind.Decimals) { MayBeAbsent = true };

    public override bool TryReadTyped(in TypedEntry entry, string path, List<Problem> problems, out InputValue value)
    {
        NumberSigns signs = NumberSigns.Of(entry.Language, entry.DefinitionLanguage);
        NumberReading? number = TypedNumber.Read(entry, signs);
        value = number is { } reading ? InputValue.OfNumber(reading) : (AnswerValue)entry.Text;
        if (number is not { Fault: NumberFault.Ambiguous })
            return true;

        problems.Add(Ambiguous(path, number.Value.Value, signs));
        return false;
    }

    public override bool TryAccept(in InputValue input, string path, List<Problem> problems, ref StoredAnswer answer)
    {
        if (!input.Value.TryGetNumber(out decimal number))
            return RefuseType(input, path, problems);
        if (input.Number.Fault != NumberFault.None)
        {
            problems.Add(Refusal(path, input.Number));
            return false;
        }

        answer.Set(DecimalMath.WithoutTrailingZeros(number));
        return true;
    }

    public override void Fit(in Value value, scoped ref StoredAnswer answer)
    {
        if (value.IsNumber)
            answer.Set(DecimalMath.WithoutTrailingZeros(kind.Decimals is { } decimals ? decimal.Round(value.Number, decimals, MidpointRounding.AwayFromZero) : value.Number));
    }

    /// <summary>Whether a number has no problems.</summary>
    public bool Accepts(decimal value) =>
        !(value < kind.Min) && !(value > kind.Max) && !HasTooManyDecimals(value);

    public override void Check(scoped in StoredAnswer answer, string path, List<Problem> problems)
    {
        decimal value = answer.Number;
        if (value < kind.Min)
            problems.Add(Problem.Error(ProblemCodes.BelowMinimum, path, ("limit", kind.Min.Value)));
        if (value > kind.Max)
            problems.Add(Problem.Error(ProblemCodes.AboveMaximum, path, ("limit", kind.Max.Value)));
        if (HasTooManyDecimals(value))
            problems.Add(TooManyDecimals(path, DecimalsOf(value), kind.Decimals!.Value));
    }

    public override AnswerValue ToValue(scoped in StoredAnswer answer) => answer.Number;

    /// <summary>Creates the problem of a number that cannot be held.</summary>
    private Problem Refusal(string path, NumberReading number) => number.Fault switch
    {
        NumberFault.TooLarge => Problem.Error(ProblemCodes.AboveMaximum, path, ("limit", kind.Max ?? decimal.MaxValue)),
        NumberFault.TooSmall => Problem.Error(ProblemCodes.BelowMinimum, path, ("limit", kind.Min ?? decimal.MinValue)),
        _ => TooManyDecimals(path, number.Decimals, Math.Min(kind.Decimals ?? int.MaxValue, number.MaxDecimals)),
    };

    /// <summary>Creates the problem of a number whose sign before three digits is either a decimal sign or groups them.</summary>
    private Problem Ambiguous(string path, decimal value, NumberSigns signs) => Quoting(
        ProblemCodes.AmbiguousNumber, path, ("decimal", TypedNumber.Write(value, signs)), ("whole", TypedNumber.Write(value * 1000, signs)));

    private bool HasTooManyDecimals(decimal value) => value.Scale > kind.Decimals && DecimalsOf(value) > kind.Decimals;

    private static int DecimalsOf(decimal value) => DecimalMath.WithoutTrailingZeros(value).Scale;

    private static Problem TooManyDecimals(string path, int decimals, int limit) =>
        Problem.Error(ProblemCodes.TooManyDecimals, path, ("decimals", decimals), ("limit", limit));
}
