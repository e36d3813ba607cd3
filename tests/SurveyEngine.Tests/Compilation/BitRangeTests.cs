using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine.Tests.Compilation;

/// <summary>The bits of a field, wherever they lie among others', against a plain list of truth values.</summary>
public sealed class BitRangeTests
{
    private const int Words = 5;

    public static TheoryData<int, int, int> Ranges => new()
    {
        { 0, 0, 1 }, { 0, 0, 64 }, { 1, 63, 1 }, { 1, 10, 54 }, { 2, 3, 7 }, { 0, 0, 65 }, { 1, 0, 128 }, { 2, 0, 130 }, { 0, 0, 320 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void PutBit_EachBit_IsThatOneAndNoOther(int word, int shift, int count)
    {
        var range = new BitRange(word, shift, count);
        foreach (ulong fill in new[] { 0UL, ulong.MaxValue })
        {
            for (int bit = 0; bit < count; bit++)
            {
                ulong[] bits = [.. Enumerable.Repeat(fill, Words)];
                range.PutBit(bits, bit, fill == 0);

                bool[] expected = [.. Enumerable.Repeat(fill != 0, Words * 64)];
                expected[(word * 64) + shift + bit] = fill == 0;
                Assert.Equal(expected, Plain(bits));
                Assert.Equal(fill == 0, range.GetBit(bits, bit));
                range.PutBit(bits, bit, fill != 0);
                Assert.All(bits, after => Assert.Equal(fill, after));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Questions_OfAnyBits_AreAnsweredAsByAPlainList(int word, int shift, int count)
    {
        var range = new BitRange(word, shift, count);
        var random = new Random(count);
        for (int round = 0; round < 300; round++)
        {
            var bits = new ulong[Words];
            random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(bits.AsSpan()));
            if (round % 3 == 0)
                range.Clear(bits);
            if (round % 3 == 1)
                range.PutBit(bits, random.Next(count), value: true);

            bool[] own = Plain(bits)[((word * 64) + shift)..][..count];
            Assert.Equal(own.Any(bit => bit), range.Any(bits));
            Assert.Equal(own.Count(bit => bit), range.PopCount(bits));
            Assert.Equal(Array.IndexOf(own, true), range.First(bits));
            Assert.Equal((count + 63) / 64, range.WordCount);
            for (int local = 0; local < range.WordCount; local++)
            {
                bool[] part = own[(local * 64)..Math.Min(count, (local + 1) * 64)];
                Assert.Equal(part, Plain([range.Get(bits, local)])[..part.Length]);
                Assert.Equal(part.Length, System.Numerics.BitOperations.PopCount(range.Full(local)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Clear_AmongOtherBits_LeavesTheOthers(int word, int shift, int count)
    {
        var range = new BitRange(word, shift, count);
        ulong[] bits = [.. Enumerable.Repeat(ulong.MaxValue, Words)];

        range.Clear(bits);

        int first = (word * 64) + shift;
        Assert.Equal(Enumerable.Range(0, Words * 64).Select(bit => bit < first || bit >= first + count), Plain(bits));
    }

    [Fact]
    public void AllocateBits_OfAnyLength_NoneStraddlesAWordUnlessItMust()
    {
        var slots = new SlotAllocator();
        BitRange[] ranges = [.. new[] { 3, 61, 1, 64, 2, 63, 100, 1, 27, 1 }.Select(slots.AllocateBits)];

        Assert.Equal(
            [(0, 0), (0, 3), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 36), (6, 37), (7, 0)],
            ranges.Select(range => (range.Word, range.Shift)));
        Assert.Equal(8, slots.Words);
    }

    [Fact]
    public void Allocate_NumbersAndTexts_AreCountedApart()
    {
        var slots = new SlotAllocator();
        Slot[] allocated = [.. new FieldKind[] { new TextEntry(), new NumberEntry(), new TextEntry(), new SingleChoice() }.Select(Allocate)];

        Assert.Equal([(-1, 0), (0, -1), (-1, 1), (-1, -1)], allocated.Select(slot => (slot.Number, slot.Text)));
        Assert.Equal([1, 1, 1, 2], allocated.Select(slot => slot.Bits.Count));
        Assert.Equal((1, 1, 2), (slots.Words, slots.Numbers, slots.Texts));

        Slot Allocate(FieldKind kind) => slots.Allocate(FieldTypes.Of(kind).Compile(kind, [new("a", "A"), new("b", "B")]));
    }

    private static bool[] Plain(ulong[] bits) => [.. bits.SelectMany(word => Enumerable.Range(0, 64).Select(bit => (word >> bit & 1) != 0))];
}
