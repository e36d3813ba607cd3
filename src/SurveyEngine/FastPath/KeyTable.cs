using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SurveyEngine.FastPath;

/// <summary>
/// A fixed hash table, with linear probing, that finds the field of a key by the 32 bytes that start with it. The bytes are loaded as
/// vectors, without a loop or a branch on their length. Longer keys are not in it, nor those that collide with too many others: the
/// general reader finds them.
/// </summary>
internal sealed class KeyTable
{
    public const int None = -1;

    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int SlotsPerKey = 4;
    private const int MaxProbes = 64;

    private readonly ExpectedField[] _fields;

    // In each slot, the index of a field plus one; 0 when the slot is free.
    private readonly int[] _slots;
    private readonly int _shift;

    public KeyTable(ExpectedField[] fields)
    {
        _fields = fields;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SlotsPerKey, fields.Length * SlotsPerKey))];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        for (int i = 0; i < fields.Length; i++)
        {
            if (!TryHash(fields[i].Pattern, at: 0, out int slot, out _))
                continue;

            int probe = 0;
            for (; probe < MaxProbes && _slots[slot] != 0; probe++)
                slot = (slot + 1) & (_slots.Length - 1);

            if (probe < MaxProbes)
                _slots[slot] = i + 1;
        }
    }

    /// <summary>Finds a field.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the key's opening quote; <see cref="ExpectedField.Width"/> bytes must be available.</param>
    /// <param name="differing">The bytes that differ from those that the field expects.</param>
    /// <param name="length">The length of the key with its quotes and the colon, taken from the bytes.</param>
    /// <returns>Its index; <see cref="None"/> when there is no key of the table with its colon.</returns>
    public int Find(ReadOnlySpan<byte> json, int at, out uint differing, out int length)
    {
        differing = uint.MaxValue;
        if (!TryHash(json, at, out int slot, out length))
            return None;

        for (int probe = 0; probe < MaxProbes && _slots[slot] != 0; probe++, slot = (slot + 1) & (_slots.Length - 1))
        {
            int field = _slots[slot] - 1;
            differing = _fields[field].Differ(json, at);
            if (_fields[field].IsKey(differing))
                return field;
        }

        return None;
    }

    /// <summary>Hashes the bytes of a key up to its closing quote; fails when the key is too long.</summary>
    private bool TryHash(ReadOnlySpan<byte> json, int at, out int slot, out int length)
    {
        ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        Vector128<byte> first = Vector128.LoadUnsafe(ref start);
        Vector128<byte> second = Vector128.LoadUnsafe(ref start, (nuint)Vector128<byte>.Count);
        uint quotes = Quotes(first) | (Quotes(second) << Vector128<byte>.Count);
        uint afterFirst = quotes & (quotes - 1);
        int closing = BitOperations.TrailingZeroCount(afterFirst);
        // Shifted, so that the halves of a key that repeats itself do not cancel out.
        Vector128<ulong> words = Before(closing, first) ^ (Before(closing - Vector128<byte>.Count, second) << 3);
        slot = (int)(((BitOperations.RotateLeft(words.ToScalar() * Factor, 29) ^ words.GetElement(1)) * Factor) >> _shift);
        length = closing + "\":".Length;
        return (quotes & 1) == 1 && afterFirst != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Quotes(Vector128<byte> bytes) => Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();

    /// <summary>The bytes before a place, and zeros from there on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Before(int end, Vector128<byte> bytes) =>
        (bytes & Vector128.GreaterThan(Vector128.Create((sbyte)end), Vector128<sbyte>.Indices).AsByte()).AsUInt64();
}
