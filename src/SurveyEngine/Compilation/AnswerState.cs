using System.Numerics;

namespace SurveyEngine.Compilation;

/// <summary>
/// The answers of one respondent and what follows from them. Bits lie in one array: the drafts (every answer given, hidden
/// ones included), the effective answers (of shown fields only: what conditions read), what is shown, which gates are open,
/// and which steps are due. A number or text has one bit, "it is there", and its value beside the bits.
/// </summary>
internal sealed class AnswerState
{
    private readonly StateLayout _layout;
    private readonly ulong[] _words;

    public AnswerState(StateLayout layout)
    {
        _layout = layout;
        _words = new ulong[layout.TotalWords];
        Numbers = layout.Numbers == 0 ? [] : new decimal[layout.Numbers];
        Texts = layout.Texts == 0 ? [] : new string?[layout.Texts];
    }

    private AnswerState(AnswerState other)
    {
        _layout = other._layout;
        _words = (ulong[])other._words.Clone();
        Numbers = (decimal[])other.Numbers.Clone();
        Texts = (string?[])other.Texts.Clone();
    }

    /// <summary>The drafts of numbers.</summary>
    public decimal[] Numbers { get; }

    /// <summary>The drafts of texts.</summary>
    public string?[] Texts { get; }

    public Span<ulong> Drafts => _words.AsSpan(0, _layout.AnswerWords);

    public Span<ulong> Effective => _words.AsSpan(_layout.EffectiveAt, _layout.AnswerWords);

    public Span<ulong> Shown => _words.AsSpan(_layout.ShownAt, _layout.OpenAt - _layout.ShownAt);

    private Span<ulong> Open => _words.AsSpan(_layout.OpenAt, _layout.DirtyAt - _layout.OpenAt);

    private Span<ulong> Dirty => _words.AsSpan(_layout.DirtyAt, _layout.DirtySummaryAt - _layout.DirtyAt);

    private Span<ulong> DirtySummary => _words.AsSpan(_layout.DirtySummaryAt);

    public AnswerState Clone() => new(this);

    public bool BelongsTo(StateLayout layout) => ReferenceEquals(_layout, layout);

    /// <summary>Sets a bit of a field's draft.</summary>
    /// <returns>Whether it was not set before.</returns>
    public bool SetDraft(BitRange bits, int bit)
    {
        ref ulong word = ref _words[bits.Word + (bit / 64)];
        ulong mask = 1UL << (bits.Shift + bit);
        bool isNews = (word & mask) == 0;
        word |= mask;
        return isNews;
    }

    /// <summary>Makes of a field's draft, in one of its words, what is countable effective; answers whether that is news.</summary>
    public bool SetEffective(BitRange bits, int word, ulong countable)
    {
        ulong draft = _words[bits.Word + word];
        ref ulong effective = ref _words[_layout.EffectiveAt + bits.Word + word];
        ulong before = effective;
        effective = (before & ~(bits.Full(word) << bits.Shift)) | (draft & (countable << bits.Shift));
        return effective != before;
    }

    public void ClearDrafts()
    {
        Drafts.Clear();
        Array.Clear(Texts);
    }

    /// <summary>Takes over what is effective and shown where nothing depends on anything; the rest is to be computed.</summary>
    public void StartEvaluation(AnswerState blank)
    {
        Drafts.CopyTo(Effective);
        blank.Shown.CopyTo(Shown);
    }

    public bool IsShown(int field) => Bit(Shown, field);

    /// <summary>Notes whether a field is shown; answers whether that is news.</summary>
    public bool SetShown(int field, bool value) => SetBit(Shown, field, value);

    public bool IsOpen(int gate) => Bit(Open, gate);

    /// <summary>Notes whether a gate is open; answers whether that is news.</summary>
    public bool SetOpen(int gate, bool value) => SetBit(Open, gate, value);

    public void MarkDue(int step)
    {
        Dirty[step / 64] |= 1UL << step;
        DirtySummary[step / 64 / 64] |= 1UL << (step / 64);
    }

    /// <summary>Takes the first step that is due.</summary>
    public bool TryTakeDue(out int step)
    {
        Span<ulong> summary = DirtySummary;
        for (int i = 0; i < summary.Length; i++)
        {
            if (summary[i] == 0)
                continue;

            int word = (i * 64) + BitOperations.TrailingZeroCount(summary[i]);
            ref ulong due = ref Dirty[word];
            step = (word * 64) + BitOperations.TrailingZeroCount(due);
            due &= due - 1;
            if (due == 0)
                summary[i] &= summary[i] - 1;

            return true;
        }

        step = -1;
        return false;
    }

    private static bool Bit(ReadOnlySpan<ulong> bits, int index) => (bits[index / 64] >> index & 1) != 0;

    private static bool SetBit(Span<ulong> bits, int index, bool value)
    {
        ref ulong word = ref bits[index / 64];
        ulong before = word;
        word = value ? word | (1UL << index) : word & ~(1UL << index);
        return word != before;
    }
}
