namespace SurveyEngine.Values;

/// <summary>
/// Arithmetic of <see cref="decimal"/>: null where the result does not exist or is beyond it. What certainly is beyond it is found
/// before an exception would cost a thousand times as much.
/// </summary>
internal static class DecimalMath
{
    /// <summary>Two numbers of up to this have a sum within range.</summary>
    private const decimal MaxSafeTerm = 39_000_000_000_000_000_000_000_000_000m;

    /// <summary>Two numbers of up to this have a product within range.</summary>
    private const decimal MaxSafeFactor = 280_000_000_000_000m;

    public static decimal? Add(decimal a, decimal b)
    {
        if (IsWithin(a, MaxSafeTerm) && IsWithin(b, MaxSafeTerm))
            return a + b;
        if (a > 0 == b > 0 && decimal.Truncate(decimal.Abs(a)) > decimal.MaxValue - decimal.Truncate(decimal.Abs(b)))
            return null;

        try
        {
            return a + b;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static decimal? Subtract(decimal a, decimal b) => Add(a, -b);

    public static decimal? Multiply(decimal a, decimal b)
    {
        if (IsWithin(a, MaxSafeFactor) && IsWithin(b, MaxSafeFactor))
            return a * b;

        decimal larger = decimal.Abs(a);
        decimal smaller = decimal.Abs(b);
        if (larger < smaller)
            (larger, smaller) = (smaller, larger);
        if (smaller > 1 && IsCertainlyAbove(larger, decimal.MaxValue / smaller))
            return null;

        try
        {
            return a * b;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static decimal? Divide(decimal a, decimal b)
    {
        if (b == 0)
            return null;

        decimal divisor = decimal.Abs(b);
        if (divisor < 1 && IsCertainlyAbove(decimal.Abs(a), decimal.MaxValue * divisor))
            return null;

        try
        {
            return a / b;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The same number without trailing zeros after the decimal point.</summary>
    public static decimal WithoutTrailingZeros(decimal number) =>
        number.Scale == 0 ? number : number / 1.0000000000000000000000000000m;

    /// <summary>Whether it is a whole number that fits an <see cref="int"/>.</summary>
    public static bool IsInt32(decimal number) => number == decimal.Truncate(number) && IsWithin(number, int.MaxValue);

    private static bool IsWithin(decimal number, decimal limit) => number <= limit && number >= -limit;

    /// <summary>Whether a number is above a limit by more than the rounding of the limit can explain.</summary>
    private static bool IsCertainlyAbove(decimal number, decimal limit) =>
        number > limit && number - limit > limit * 0.00000000000000000001m;
}
