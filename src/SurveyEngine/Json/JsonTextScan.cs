using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SurveyEngine.Json;

/// <summary>
/// Scans the content of a JSON string once, sixteen bytes at a time: finds its end, validates it as UTF-8 without noncharacters and
/// without control characters other than tabs and line breaks, and counts its code points. UTF-8 is validated by the lookup algorithm of
/// Keiser and Lemire ("Validating UTF-8 in less than one instruction per byte", 2021).
/// </summary>
internal struct JsonTextScan
{
    private const int BlockLength = 16;

    /// <summary>The maximum distance between two bytes of one character.</summary>
    private const int BytesBefore = 3;

    // The errors of two neighbouring bytes, one bit each.
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    private static Vector128<byte> LowNibble => Vector128.Create((byte)0x0F);

    private static Vector128<byte> ByHighOfFirst => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | Overlong4);

    private static Vector128<byte> ByLowOfFirst => Vector128.Create(
        Carry | Overlong2 | Overlong3 | Overlong4, Carry | Overlong2, Carry, Carry, Carry | TooLarge,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4 | Surrogate,
        Carry | TooLarge | Overlong4, Carry | TooLarge | Overlong4);

    private static Vector128<byte> ByHighOfSecond => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | Overlong4,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    // What a byte is by its nibbles, one bit each in both tables. It ends a plain run of text:
    private const byte Control = 1 << 0;
    private const byte Quote = 1 << 1;
    private const byte Delete = 1 << 2;
    private const byte Backslash = 1 << 3;
    private const byte AnyEnd = Control | Quote | Delete | Backslash;

    // It ends what no plain text holds, after a certain byte:
    private const byte Separator = 1 << 4;
    private const byte LastOfPlane = 1 << 5;
    private const byte ArabicBlock = 1 << 6;
    private const byte C1 = 1 << 7;

    private static Vector128<byte> KindByHigh => Vector128.Create(
        Control, Control, Quote, 0, 0, Backslash, 0, Delete, C1, C1, Separator, LastOfPlane | ArabicBlock, 0, 0, 0, 0);

    private static Vector128<byte> KindByLow => Vector128.Create(
        Control | C1, Control | C1, Control | Quote | C1, Control | C1, Control | C1, Control | C1, Control | C1,
        Control | ArabicBlock | C1, Control | Separator | C1, Control | Separator | C1, Control | C1, Control | C1,
        Control | Backslash | C1, Control | C1, Control | LastOfPlane | C1, Control | Delete | LastOfPlane | C1);

    // The certain bytes: 80 before a separator, BF before the last of a plane, EF before the Arabic block, C2 before a C1 character.
    private static Vector128<byte> LeadByHigh =>
        Vector128.Create(0, 0, 0, 0, 0, 0, 0, 0, Separator, 0, 0, LastOfPlane, C1, 0, ArabicBlock, 0);

    private static Vector128<byte> LeadByLow =>
        Vector128.Create(Separator, 0, C1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, LastOfPlane | ArabicBlock);

    private Vector128<byte> _wrong;
    private int _codePoints;

    /// <summary>Scans a string.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="start">The first byte after the opening quote; there are at least three bytes before it.</param>
    /// <param name="codePoints">The number of code points.</param>
    /// <param name="isEscaped">Whether there are escape sequences; each counts as one code point.</param>
    /// <returns>
    /// The position of the closing quote; -1 when the string is not plain: it holds an escape sequence that may stand for a control
    /// character or a lone surrogate, a control character or bytes that are not UTF-8, or it does not end.
    /// </returns>
    public static int FindEnd(ReadOnlySpan<byte> json, int start, out int codePoints, out bool isEscaped)
    {
        isEscaped = false;
        codePoints = 0;
        JsonTextScan scan = default;
        int at = start;
        while (scan.TryFindStop(json, ref at))
        {
            if (json[at] == '"')
            {
                codePoints = scan._codePoints;
                return scan.IsPlain ? at : -1;
            }

            if (json[at] != '\\' || at + 1 >= json.Length || !IsPlainEscape(json[at + 1]))
                break;

            isEscaped = true;
            scan._codePoints++;
            at += 2;
        }

        return -1;
    }

    private static bool IsPlainEscape(byte letter) =>
        letter is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'n' or (byte)'r' or (byte)'t';

    /// <summary>Advances to the next byte that is not plain text, if there is one.</summary>
    private bool TryFindStop(ReadOnlySpan<byte> json, ref int at)
    {
        ref byte first = ref MemoryMarshal.GetReference(json);
        for (; at + BlockLength <= json.Length; at += BlockLength)
        {
            int length = Add(ref Unsafe.Add(ref first, at));
            if (length < BlockLength)
            {
                at += length;
                return true;
            }
        }

        at = FindStopInTail(json, at);
        return at < json.Length;
    }

    /// <summary>Advances when no whole block is left, in a copy that is padded with quotes.</summary>
    private int FindStopInTail(ReadOnlySpan<byte> json, int at)
    {
        Span<byte> tail = stackalloc byte[BytesBefore + BlockLength];
        tail.Fill((byte)'"');
        json[(at - BytesBefore)..].CopyTo(tail);
        return at + Add(ref tail[BytesBefore]);
    }

    private readonly bool IsPlain => _wrong == Vector128<byte>.Zero;

    /// <summary>Scans the next block; there must be three bytes before it.</summary>
    /// <returns>The number of its bytes that belong to the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Add(ref byte first)
    {
        Vector128<byte> block = Vector128.LoadUnsafe(ref first);
        Vector128<byte> kinds = Lookup(KindByHigh, block >>> 4) & Lookup(KindByLow, block & LowNibble);
        int length = BitOperations.TrailingZeroCount(Ends(kinds) | (1 << BlockLength));
        // The byte that ends the text is validated, too: no sequence may be cut off there.
        Vector128<byte> isAfter = Vector128.GreaterThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        Vector128<byte> before1 = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        Vector128<byte> before2 = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        Vector128<byte> before3 = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref first, BytesBefore));
        _wrong |= Vector128.AndNot(
            (WrongNeighbours(before1, block) ^ MustContinue(before2, before3)) | Special(before2, before1, kinds), isAfter);
        _codePoints += BitOperations.PopCount(Starts(block) & ((1U << length) - 1));
        return length;
    }

    /// <summary>Where a plain run of text ends, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(Vector128<byte> kinds)
    {
        Vector128<byte> ends = kinds & Vector128.Create(AnyEnd);
        return ~Vector128.Equals(ends, Vector128<byte>.Zero).ExtractMostSignificantBits() & ushort.MaxValue;
    }

    /// <summary>
    /// Looks up each nibble in a table of 16. <see cref="Vector128.Shuffle(Vector128{byte}, Vector128{byte})"/> alone would be a loop in
    /// code that is compiled ahead.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> nibbles) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, nibbles) : Vector128.Shuffle(table, nibbles);

    /// <summary>Where a code point starts, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Starts(Vector128<byte> block) =>
        Vector128.GreaterThan(block.AsSByte(), Vector128.Create((sbyte)-65)).ExtractMostSignificantBits();

    /// <summary>The errors that each byte and the one before it show.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> WrongNeighbours(Vector128<byte> before, Vector128<byte> block) =>
        Lookup(ByHighOfFirst, before >>> 4)
        & Lookup(ByLowOfFirst, before & LowNibble)
        & Lookup(ByHighOfSecond, block >>> 4);

    /// <summary>
    /// 0x80 where a sequence of three or four bytes must continue: there, two continuation bytes in a row are correct.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> MustContinue(Vector128<byte> before2, Vector128<byte> before3) =>
        (Vector128.SubtractSaturate(before2, Vector128.Create((byte)(0xE0 - 0x80)))
            | Vector128.SubtractSaturate(before3, Vector128.Create((byte)(0xF0 - 0x80))))
        & Vector128.Create((byte)0x80);

    /// <summary>
    /// Not zero where a C1 control character ends (C2 and 80 to 9F), a line or paragraph separator (E2 80 A8, E2 80 A9) or what may be a
    /// noncharacter (BF and then BE or BF, or EF B7).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> before2, Vector128<byte> before1, Vector128<byte> kinds)
    {
        Vector128<byte> leads = Lookup(LeadByHigh, before1 >>> 4) & Lookup(LeadByLow, before1 & LowNibble);
        Vector128<byte> isPossible =
            Vector128.Equals(before2, Vector128.Create((byte)0xE2)) | Vector128.Create(unchecked((byte)~Separator));
        return kinds & leads & isPossible;
    }
}
