using System.Numerics;
using System.Runtime.Intrinsics;

namespace SurveyEngine.Responses;

/// <summary>
/// Finds the field of a key by the 32 bytes that start with it: a fixed hash table with linear probing, that takes the bytes as
/// words, with no loop over them and no branch on their length. Longer keys are not in it.
/// </summary>
internal sealed class KeyTable
{
    public const int None = -1;

    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int SlotsPerKey = 4;

    private readonly FieldGuess[] _guesses;
    private readonly int[] _slots;
    private readonly int _shift;

    public KeyTable(FieldGuess[] guesses)
    {
        _guesses = guesses;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SlotsPerKey, guesses.Length * SlotsPerKey))];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        Array.Fill(_slots, None);
        for (int i = 0; i < guesses.Length; i++)
        {
            if (!TryHash(guesses[i].Pattern, out int slot, out _))
                continue;

            while (_slots[slot] != None)
                slot = (slot + 1) & (_slots.Length - 1);

            _slots[slot] = i;
        }
    }

    /// <summary>Finds a field.</summary>
    /// <param name="bytes">The bytes from the key's opening quote on.</param>
    /// <param name="differing">Where they are not as that field is guessed.</param>
    /// <param name="length">
    /// How long the key is, with its quotes and the colon: taken from the bytes, so that the processor knows where the next key stands
    /// before it knows which field this one is.
    /// </param>
    /// <returns>Its place; <see cref="None"/> when no key of the table stands there with its colon.</returns>
    public int Find(Vector256<byte> bytes, out uint differing, out int length)
    {
        differing = uint.MaxValue;
        if (!TryHash(bytes, out int slot, out length))
            return None;

        for (; _slots[slot] is not None and var field; slot = (slot + 1) & (_slots.Length - 1))
        {
            differing = _guesses[field].Differ(bytes);
            if (_guesses[field].IsKey(differing))
                return field;
        }

        return None;
    }

    /// <summary>Mixes the bytes of a key, up to its closing quote; there is none when it is too long.</summary>
    private bool TryHash(Vector256<byte> bytes, out int slot, out int length)
    {
        uint quotes = Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        uint behindFirst = quotes & (quotes - 1);
        int closing = BitOperations.TrailingZeroCount(behindFirst);
        Vector256<byte> isKey = Vector256.LessThanOrEqual(Vector256<byte>.Indices, Vector256.Create((byte)closing));
        Vector256<ulong> words = (bytes & isKey).AsUInt64();
        // Most keys lie in the first two words, so that the second half is mixed in beside them.
        ulong hash = (words[0] ^ BitOperations.RotateLeft(words[2] * Factor, 29)) * Factor;
        hash = (BitOperations.RotateLeft(hash, 29) ^ words[1] ^ (words[3] * Factor)) * Factor;
        slot = (int)(hash >> _shift);
        length = closing + "\":".Length;
        return (quotes & 1) == 1 && behindFirst != 0;
    }
}
