namespace SurveyEngine.State;

/// <summary>Hands out places for answers: bits one field after another, slots for numbers and texts.</summary>
internal sealed class AnswerLayout
{
    private int _nextBit;

    public int Words => (_nextBit + 63) / 64;

    public int Numbers { get; private set; }

    public int Texts { get; private set; }

    /// <summary>The next bits; a field never straddles words unless it is longer than one, and starts a word then.</summary>
    public BitRange TakeBits(int count)
    {
        if ((_nextBit % 64) + count > 64)
            _nextBit = Words * 64;

        var range = new BitRange(_nextBit / 64, _nextBit % 64, count);
        _nextBit += count;
        return range;
    }

    public int TakeNumber() => Numbers++;

    public int TakeText() => Texts++;
}
