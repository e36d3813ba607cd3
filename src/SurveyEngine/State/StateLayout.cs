namespace SurveyEngine.State;

/// <summary>The division of the bits of an <see cref="AnswerState"/>, in words of 64 bits.</summary>
internal sealed class StateLayout
{
    /// <summary>The first word of the gates when only gate 0, which is always open, is open.</summary>
    public const ulong AlwaysOpen = 1;

    /// <param name="slots">The places of the answers.</param>
    /// <param name="fields">How many fields there are.</param>
    /// <param name="gates">How many gates there are, without the one that is always open.</param>
    /// <param name="instructions">How many instructions can become dirty.</param>
    public StateLayout(SlotAllocator slots, int fields, int gates, int instructions)
    {
        AnswerWords = slots.Words;
        EffectiveAt = AnswerWords;
        ShownAt = EffectiveAt + AnswerWords;
        OpenAt = ShownAt + WordsOf(fields);
        DirtyAt = OpenAt + WordsOf(gates + 1);
        int dirtyWords = WordsOf(instructions + 1);
        DirtyWordsAt = DirtyAt + dirtyWords;
        TotalWords = DirtyWordsAt + WordsOf(dirtyWords);
        Numbers = slots.Numbers;
        Texts = slots.Texts;
    }

    /// <summary>The number of words of the drafts, which come first, and of the effective answers after them.</summary>
    public int AnswerWords { get; }

    public int EffectiveAt { get; }

    public int ShownAt { get; }

    public int OpenAt { get; }

    /// <summary>The members of the <see cref="DirtySet"/>.</summary>
    public int DirtyAt { get; }

    /// <summary>The second level of the <see cref="DirtySet"/>.</summary>
    public int DirtyWordsAt { get; }

    public int TotalWords { get; }

    public int Numbers { get; }

    public int Texts { get; }

    /// <summary>The bit that tells whether a gate is open; gate 0 always is.</summary>
    public int OpenBit(int gate) => (OpenAt * 64) + gate;

    public int ShownBit(int field) => (ShownAt * 64) + field;

    private static int WordsOf(int bits) => (bits + 63) / 64;
}
