using System.Numerics;
using System.Runtime.Intrinsics;

namespace SurveyEngine.Text;

/// <summary>
/// Looks through the inside of a JSON string sixteen bytes at a time, once: finds its end, and whether it is UTF-8 without
/// control characters, and counts its code points. UTF-8 is validated by the lookup algorithm of Keiser and Lemire
/// ("Validating UTF-8 in less than one instruction per byte", 2021).
/// </summary>
internal static class JsonTextScan
{
    private const int BlockLength = 16;

    /// <summary>What a character from U+0080 to U+00BF starts with; those up to U+009F are the C1 control characters.</summary>
    private const byte LeadOfC1 = 0xC2;

    // What can be wrong with two neighbouring bytes: one bit each.
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    private static readonly Vector128<byte> ByHighOfFirst = Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | Overlong4);

    private static readonly Vector128<byte> ByLowOfFirst = Vector128.Create(
        Carry | Overlong2 | Overlong3 | Overlong4, Carry | Overlong2, Carry, Carry, Carry | TooLarge,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4 | Surrogate,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4);

    private static readonly Vector128<byte> ByHighOfSecond = Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | Overlong4,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    /// <summary>Looks through a string.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="start">The first byte behind the opening quote; at least three bytes stand before it.</param>
    /// <param name="codePoints">The number of code points.</param>
    /// <returns>
    /// The position of the closing quote; -1 when the string is not plain (it holds an escape sequence, a control character or
    /// bytes that are no UTF-8) or ends too near to the end of the JSON to be looked through this way.
    /// </returns>
    public static int FindEnd(ReadOnlySpan<byte> json, int start, out int codePoints)
    {
        codePoints = 0;
        for (int at = start; at + BlockLength <= json.Length; at += BlockLength)
        {
            Vector128<byte> block = Vector128.Create(json[at..]);
            uint special = Special(block).ExtractMostSignificantBits();
            if (special == 0)
            {
                if (!IsWellFormed(json, at, block))
                    return -1;

                codePoints += CountCodePoints(block);
                continue;
            }

            int length = BitOperations.TrailingZeroCount(special);
            Vector128<byte> rest = Vector128.GreaterThanOrEqual(Vector128<byte>.Indices, Vector128.Create((byte)length));
            block = Vector128.ConditionalSelect(rest, Vector128.Create((byte)'"'), block);
            codePoints += CountCodePoints(block) - (BlockLength - length);
            return json[at + length] == '"' && IsWellFormed(json, at, block) ? at + length : -1;
        }

        return -1;
    }

    /// <summary>The bytes that end a plain run of text: quotes, backslashes, control characters.</summary>
    private static Vector128<byte> Special(Vector128<byte> block) =>
        Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'))
        | Vector128.Equals(block, Vector128.Create((byte)0x7F))
        | Vector128.LessThan(block, Vector128.Create((byte)0x20));

    private static int CountCodePoints(Vector128<byte> block) =>
        BitOperations.PopCount(Vector128.GreaterThan(block.AsSByte(), Vector128.Create((sbyte)-65)).ExtractMostSignificantBits());

    private static bool IsWellFormed(ReadOnlySpan<byte> json, int at, Vector128<byte> block)
    {
        Vector128<byte> before1 = Vector128.Create(json[(at - 1)..]);
        Vector128<byte> before2 = Vector128.Create(json[(at - 2)..]);
        Vector128<byte> before3 = Vector128.Create(json[(at - 3)..]);
        if (((block | before3) & Vector128.Create((byte)0x80)) == Vector128<byte>.Zero)
            return true;

        Vector128<byte> wrong =
            Vector128.ShuffleNative(ByHighOfFirst, before1 >>> 4)
            & Vector128.ShuffleNative(ByLowOfFirst, before1 & Vector128.Create((byte)0x0F))
            & Vector128.ShuffleNative(ByHighOfSecond, block >>> 4);
        Vector128<byte> mustContinue =
            Vector128.GreaterThanOrEqual(before2, Vector128.Create((byte)0xE0))
            | Vector128.GreaterThanOrEqual(before3, Vector128.Create((byte)0xF0));
        Vector128<byte> control =
            Vector128.Equals(before1, Vector128.Create(LeadOfC1)) & Vector128.LessThan(block, Vector128.Create((byte)0xA0));
        return (((mustContinue & Vector128.Create((byte)0x80)) ^ wrong) | control) == Vector128<byte>.Zero;
    }
}
