using System.Buffers.Text;

namespace SurveyEngine.Json;

/// <summary>
/// Reads decimal numbers exactly: nothing is rounded, and the time is linear in the number of digits.
/// </summary>
internal static class NumberReader
{
    /// <summary>The most digits after the decimal point that a <see cref="decimal"/> keeps.</summary>
    public const int MaxDecimals = 28;

    private const int MaxDigits = 29;

    // Any number of 9 digits fits an int.
    private const int MaxDigitsOfInt = 9;

    private static readonly UInt128 LargestMantissa = (UInt128.One << 96) - 1;

    /// <summary>Reads a JSON number (RFC 8259) that is known to be well-formed.</summary>
    public static NumberReading ReadJson(ReadOnlySpan<byte> text)
    {
        // The most frequent case: whole and short.
        if (text.Length <= MaxDigitsOfInt && Utf8Parser.TryParse(text, out int whole, out int length) && length == text.Length)
            return new NumberReading(whole, NumberFault.None, 0);

        int exponentAt = text.IndexOfAny((byte)'e', (byte)'E');
        if (exponentAt < 0)
            return ReadPlain(text);

        return Read(text[..exponentAt], ReadExponent(text[(exponentAt + 1)..]));
    }

    /// <summary>Reads an optional minus, digits, and at most one point among them.</summary>
    public static NumberReading ReadPlain(ReadOnlySpan<byte> text) => Read(text, exponent: 0);

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        const long beyondAnyNumber = 1_000_000_000_000;
        long exponent = 0;
        foreach (byte c in text)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
                exponent = Math.Min((exponent * 10) + (c - '0'), beyondAnyNumber);
        }

        return text[0] == '-' ? -exponent : exponent;
    }

    /// <summary>
    /// Sign, digits and at most one point, times ten to the power of the exponent. Zeros before the first and after the last
    /// significant digit never reach the mantissa.
    /// </summary>
    private static NumberReading Read(ReadOnlySpan<byte> text, long exponent)
    {
        UInt128 mantissa = 0;
        int digits = 0;
        int zerosHeldBack = 0;
        bool afterPoint = false;
        bool isNegative = text[0] == '-';
        foreach (byte c in text)
        {
            if (c == '.')
                afterPoint = true;
            if (c is < (byte)'0' or > (byte)'9')
                continue;

            exponent -= afterPoint ? 1 : 0;
            if (c == '0')
            {
                zerosHeldBack += digits > 0 ? 1 : 0;
                continue;
            }

            for (; zerosHeldBack >= 0; zerosHeldBack--)
            {
                if (digits++ < MaxDigits)
                    mantissa *= 10;
            }

            zerosHeldBack = 0;
            if (digits <= MaxDigits)
                mantissa += (uint)(c - '0');
        }

        return digits == 0 ? default : Compose(isNegative, mantissa, digits, exponent + zerosHeldBack);
    }

    /// <param name="isNegative">Whether there is a minus.</param>
    /// <param name="mantissa">The first 29 significant digits, or all when there are fewer.</param>
    /// <param name="digits">How many significant digits there are.</param>
    /// <param name="exponent">The power of ten of the last of them.</param>
    private static NumberReading Compose(bool isNegative, UInt128 mantissa, int digits, long exponent)
    {
        UInt128 leading = mantissa;
        for (int i = digits; i < MaxDigits; i++)
            leading *= 10;

        bool fitsWith29 = leading < LargestMantissa || (leading == LargestMantissa && digits <= MaxDigits);
        long room = (fitsWith29 ? MaxDigits : MaxDigits - 1) - (digits + exponent);
        if (room < 0)
            return new NumberReading(0, isNegative ? NumberFault.TooSmall : NumberFault.TooLarge, 0);

        int decimals = (int)Math.Clamp(-exponent, 0, int.MaxValue);
        int maxDecimals = (int)Math.Min(room, MaxDecimals);
        if (decimals > maxDecimals)
            return new NumberReading(0, NumberFault.TooPrecise, decimals, maxDecimals);

        for (; exponent > 0; exponent--)
            mantissa *= 10;

        var value = new decimal(
            (int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative, (byte)decimals);
        return new NumberReading(value, NumberFault.None, decimals);
    }
}
