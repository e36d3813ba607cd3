namespace SurveyEngine.State;

/// <summary>How the one array of bits of an <see cref="AnswerState"/> is divided, in words of 64 bits.</summary>
internal sealed class StateLayout
{
    /// <summary>The first bit of what is open: the gate that is always open.</summary>
    public const ulong AlwaysOpen = 1;

    public StateLayout(int answerWords, int fields, int gates, int steps, int numbers, int texts)
    {
        AnswerWords = answerWords;
        EffectiveAt = answerWords;
        ShownAt = EffectiveAt + answerWords;
        OpenAt = ShownAt + Words(fields);
        DueAt = OpenAt + Words(gates + 1);
        int dueWords = Words(steps + 1);
        DueSummaryAt = DueAt + dueWords;
        TotalWords = DueSummaryAt + Words(dueWords);
        Numbers = numbers;
        Texts = texts;
    }

    /// <summary>How many words the drafts take, which stand first, and again the effective answers.</summary>
    public int AnswerWords { get; }

    public int EffectiveAt { get; }

    public int ShownAt { get; }

    public int OpenAt { get; }

    /// <summary>The steps that are due, and behind the last one a bit that is never set.</summary>
    public int DueAt { get; }

    /// <summary>One bit for each word of due steps: whether there are any in it.</summary>
    public int DueSummaryAt { get; }

    public int TotalWords { get; }

    public int Numbers { get; }

    public int Texts { get; }

    /// <summary>The bit that says whether a gate is open; gate 0 always is.</summary>
    public int OpenBit(int gate) => (OpenAt * 64) + gate;

    public int ShownBit(int field) => (ShownAt * 64) + field;

    private static int Words(int bits) => (bits + 63) / 64;
}
