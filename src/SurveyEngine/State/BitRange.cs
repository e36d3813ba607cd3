using System.Numerics;

namespace SurveyEngine.State;

/// <summary>
/// The bits of one field among the bits of all answers. A field of up to 64 bits lies within one word; a longer one starts
/// at a word. Masks and selections are local: their bit 0 is the field's first bit.
/// </summary>
internal readonly struct BitRange
{
    private readonly ulong _fullLast;

    public BitRange(int word, int shift, int count)
    {
        Word = word;
        Shift = shift;
        Count = count;
        WordCount = (count + 63) / 64;
        _fullLast = count % 64 == 0 ? ulong.MaxValue : (1UL << count % 64) - 1;
    }

    public int Word { get; }

    public int Shift { get; }

    public int Count { get; }

    public int WordCount { get; }

    /// <summary>All bits of a local word.</summary>
    public ulong Full(int word) => word == WordCount - 1 ? _fullLast : ulong.MaxValue;

    /// <summary>The field's bits from its n-th 64 on.</summary>
    public ulong Get(ReadOnlySpan<ulong> bits, int word) => (bits[Word + word] >> Shift) & Full(word);

    /// <summary>Copies the bits to local words.</summary>
    public void CopyTo(Span<ulong> local, ReadOnlySpan<ulong> bits)
    {
        for (int word = 0; word < local.Length; word++)
            local[word] = Get(bits, word);
    }

    public void Put(Span<ulong> bits, int word, ulong local) =>
        bits[Word + word] = (bits[Word + word] & ~(Full(word) << Shift)) | (local << Shift);

    public bool GetBit(ReadOnlySpan<ulong> bits, int bit) => (bits[Word + (bit / 64)] >> Shift + (bit % 64) & 1) != 0;

    public void PutBit(Span<ulong> bits, int bit, bool value)
    {
        ulong mask = 1UL << Shift + (bit % 64);
        if (value)
            bits[Word + (bit / 64)] |= mask;
        else
            bits[Word + (bit / 64)] &= ~mask;
    }

    public void Clear(Span<ulong> bits)
    {
        for (int word = 0; word < WordCount; word++)
            Put(bits, word, 0);
    }

    public bool Any(ReadOnlySpan<ulong> bits)
    {
        for (int word = 0; word < WordCount; word++)
        {
            if (Get(bits, word) != 0)
                return true;
        }

        return false;
    }

    public int PopCount(ReadOnlySpan<ulong> bits)
    {
        int count = 0;
        for (int word = 0; word < WordCount; word++)
            count += BitOperations.PopCount(Get(bits, word));

        return count;
    }

    /// <summary>The first bit that is set, or -1.</summary>
    public int First(ReadOnlySpan<ulong> bits)
    {
        for (int word = 0; word < WordCount; word++)
        {
            if (Get(bits, word) is not 0 and var local)
                return (word * 64) + BitOperations.TrailingZeroCount(local);
        }

        return -1;
    }
}
