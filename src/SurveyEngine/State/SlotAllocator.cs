using SurveyEngine.Kinds;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>Allocates places for answers: the bits of one field after another, and places for numbers and texts.</summary>
internal sealed class SlotAllocator
{
    private int _nextBit;

    public int Words => (_nextBit + 63) / 64;

    public int Numbers { get; private set; }

    public int Texts { get; private set; }

    /// <summary>Allocates a place for the answer of one field.</summary>
    /// <param name="rules">The rules of the field.</param>
    /// <param name="isComputed">Whether the effective answer can differ from the draft.</param>
    /// <param name="hasDefault">Whether it has a default, which does not come back after the field was emptied.</param>
    public Slot Allocate(AnswerRules rules, bool isComputed = false, bool hasDefault = false)
    {
        BitRange bits = AllocateBits(rules.BitCount);
        BitRange emptied = hasDefault ? AllocateBits(1) : default;
        int number = rules.Type.Answer is AnswerType.Number or AnswerType.Date or AnswerType.Time or AnswerType.DateTime ? Numbers++ : -1;
        int text = rules.Type.Answer == AnswerType.Text ? Texts++ : -1;
        return new Slot(bits, number, text)
        {
            EffectiveNumber = isComputed && number >= 0 ? Numbers++ : number,
            EffectiveText = isComputed && text >= 0 ? Texts++ : text,
            Emptied = hasDefault ? (emptied.Word * 64) + emptied.Shift : -1,
        };
    }

    /// <summary>Allocates bits. A field of up to 64 bits lies within one word; a longer one starts at a word.</summary>
    public BitRange AllocateBits(int count)
    {
        if ((_nextBit % 64) + count > 64)
            _nextBit = Words * 64;

        var range = new BitRange(_nextBit / 64, _nextBit % 64, count);
        _nextBit += count;
        return range;
    }
}
