using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>
/// Arithmetic and rounding. All limits of results rest on operations that are monotonic, rounding of the last digit included. A result beyond
/// <see cref="decimal"/> is unanswered.
/// </summary>
internal static class Numbers
{
    public static readonly Signature Add = Arithmetic(DecimalMath.Add, InferSum);

    public static readonly Signature Subtract = Arithmetic(
        DecimalMath.Subtract, (a, b) => InferSum(a, new Facts.Number(new Interval(-b.Range.To, -b.Range.From), b.OwnDecimals)));

    public static readonly Signature Multiply = Arithmetic(DecimalMath.Multiply, InferProduct);

    public static readonly Signature Divide = Arithmetic(DecimalMath.Divide, InferQuotient);

    private static readonly Function Round = new(
        "round",
        Unary(number => decimal.Round(number, 0, MidpointRounding.AwayFromZero), decimals: 0),
        new Signature(
            [ExprType.Number, ExprType.Decimals],
            ExprType.Number,
            arguments => Value.Of(decimal.Round(arguments[0].Number, (int)arguments[1].Number, MidpointRounding.AwayFromZero)),
            facts => InferRounded((Facts.Number)facts[0], (Facts.Number)facts[1])));

    private static readonly Function Floor = new("floor", Unary(decimal.Floor, decimals: 0));

    private static readonly Function Ceiling = new("ceiling", Unary(decimal.Ceiling, decimals: 0));

    private static readonly Function Abs = new("abs", new Signature(
        [ExprType.Number], ExprType.Number, arguments => Value.Of(decimal.Abs(arguments[0].Number)), facts => InferAbs((Facts.Number)facts[0])));

    public static readonly Function[] All = [Round, Floor, Ceiling, Abs];

    /// <summary>The facts about a number between two limits; a limit that is null is beyond <see cref="decimal"/>.</summary>
    public static Facts.Number Between(decimal? from, decimal? to, int? decimals, bool mayBeAbsent) =>
        new(new Interval(from ?? decimal.MinValue, to ?? decimal.MaxValue), decimals)
        {
            MayBeAbsent = mayBeAbsent || from is null || to is null,
        };

    private static Signature Arithmetic(
        Func<decimal, decimal, decimal?> evaluate, Func<Facts.Number, Facts.Number, Facts.Number> infer) => new(
        [ExprType.Number, ExprType.Number],
        ExprType.Number,
        arguments => Value.Of(evaluate(arguments[0].Number, arguments[1].Number)),
        facts =>
        {
            Facts.Number result = infer((Facts.Number)facts[0], (Facts.Number)facts[1]);
            return result with { MayBeAbsent = result.MayBeAbsent || facts[0].MayBeAbsent || facts[1].MayBeAbsent };
        });

    /// <summary>A function of one number that preserves order.</summary>
    private static Signature Unary(Func<decimal, decimal> evaluate, int decimals) => new(
        [ExprType.Number],
        ExprType.Number,
        arguments => Value.Of(evaluate(arguments[0].Number)),
        facts => Between(
            evaluate(((Facts.Number)facts[0]).Range.From), evaluate(((Facts.Number)facts[0]).Range.To), decimals, facts[0].MayBeAbsent));

    private static Facts.Number InferSum(Facts.Number a, Facts.Number b) => Between(
        DecimalMath.Add(a.Range.From, b.Range.From), DecimalMath.Add(a.Range.To, b.Range.To), Facts.Number.MostDecimals(a, b), mayBeAbsent: false);

    private static Facts.Number InferProduct(Facts.Number a, Facts.Number b)
    {
        int? decimals = a.OwnDecimals + b.OwnDecimals;
        return AmongCorners(DecimalMath.Multiply, a.Range, b.Range) with { Decimals = decimals <= 28 ? decimals : null };
    }

    private static Facts.Number InferQuotient(Facts.Number a, Facts.Number b) =>
        b.Range.Contains(0)
            ? new Facts.Number(Interval.All) { MayBeAbsent = true }
            : AmongCorners(DecimalMath.Divide, a.Range, b.Range);

    /// <summary>The facts about the result of an operation that preserves or reverses order on each side.</summary>
    private static Facts.Number AmongCorners(Func<decimal, decimal, decimal?> evaluate, Interval a, Interval b)
    {
        decimal?[] corners = [evaluate(a.From, b.From), evaluate(a.From, b.To), evaluate(a.To, b.From), evaluate(a.To, b.To)];
        return Array.Exists(corners, corner => corner is null)
            ? new Facts.Number(Interval.All) { MayBeAbsent = true }
            : new Facts.Number(new Interval(corners.Min()!.Value, corners.Max()!.Value));
    }

    private static Facts.Number InferRounded(Facts.Number number, Facts.Number decimals)
    {
        int digits = (int)decimals.Range.From;
        return Between(
            decimal.Round(number.Range.From, digits, MidpointRounding.AwayFromZero),
            decimal.Round(number.Range.To, digits, MidpointRounding.AwayFromZero),
            digits, number.MayBeAbsent);
    }

    private static Facts.Number InferAbs(Facts.Number number)
    {
        (decimal from, decimal to) = (decimal.Abs(number.Range.From), decimal.Abs(number.Range.To));
        decimal least = number.Range.Contains(0) ? 0 : Math.Min(from, to);
        return Between(least, Math.Max(from, to), number.OwnDecimals, number.MayBeAbsent);
    }
}
