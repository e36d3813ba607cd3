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
    private readonly int _effectiveAt;
    private readonly int _shownAt;
    private readonly int _openAt;

    public AnswerState(StateLayout layout)
    {
        _layout = layout;
        _words = new ulong[layout.TotalWords];
        (_effectiveAt, _shownAt, _openAt) = (layout.EffectiveAt, layout.ShownAt, layout.OpenAt);
        Numbers = layout.Numbers == 0 ? [] : new decimal[layout.Numbers];
        Texts = layout.Texts == 0 ? [] : new string?[layout.Texts];
    }

    private AnswerState(AnswerState other)
    {
        _layout = other._layout;
        _words = (ulong[])other._words.Clone();
        (_effectiveAt, _shownAt, _openAt) = (other._effectiveAt, other._shownAt, other._openAt);
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

    public AnswerState Clone() => new(this);

    public bool BelongsTo(StateLayout layout) => ReferenceEquals(_layout, layout);

    /// <summary>Sets a bit of a field's draft.</summary>
    /// <returns>Whether it was not set before.</returns>
    public bool SetDraft(in BitRange bits, int bit)
    {
        ref ulong word = ref _words[bits.Word + (bit / 64)];
        ulong mask = 1UL << (bits.Shift + bit);
        bool isNews = (word & mask) == 0;
        word |= mask;
        return isNews;
    }

    /// <summary>
    /// The effective answer of a field, in one of its words, from its first bit on; bits of other fields may stand behind it.
    /// </summary>
    public ulong EffectiveWord(in BitRange bits, int word) => _words[_effectiveAt + bits.Word + word] >> bits.Shift;

    /// <summary>Whether any of the bits in the mask is effective.</summary>
    public bool IsAnyEffective(int word, ulong mask) => (_words[_effectiveAt + word] & mask) != 0;

    /// <summary>Makes of a field's draft, in one of its words, what is countable effective; answers whether that is news.</summary>
    public bool SetEffective(in BitRange bits, int word, ulong countable)
    {
        ulong draft = _words[bits.Word + word];
        ref ulong effective = ref _words[_effectiveAt + bits.Word + word];
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

    public bool IsShown(int field) => Bit(_shownAt, field);

    /// <summary>Notes whether a field is shown; answers whether that is news.</summary>
    public bool SetShown(int field, bool value) => SetBit(_shownAt, field, value);

    public bool IsOpen(int gate) => Bit(_openAt, gate);

    /// <summary>Notes whether a gate is open; answers whether that is news.</summary>
    public bool SetOpen(int gate, bool value) => SetBit(_openAt, gate, value);

    public void MarkDue(int step)
    {
        SetBit(_layout.DueAt, step, value: true);
        SetBit(_layout.DueSummaryAt, step >> 6, value: true);
    }

    /// <summary>Takes the first step that is due.</summary>
    public bool TryTakeDue(out int step)
    {
        for (int i = _layout.DueSummaryAt; i < _words.Length; i++)
        {
            ref ulong summary = ref _words[i];
            if (summary == 0)
                continue;

            int word = ((i - _layout.DueSummaryAt) * 64) + BitOperations.TrailingZeroCount(summary);
            ref ulong due = ref _words[_layout.DueAt + word];
            step = (word * 64) + BitOperations.TrailingZeroCount(due);
            due &= due - 1;
            if (due == 0)
                summary &= summary - 1;

            return true;
        }

        step = -1;
        return false;
    }

    private bool Bit(int from, int index) => (_words[from + (index >> 6)] >> index & 1) != 0;

    // Without a branch: which way it would go nobody can foresee.
    private bool SetBit(int from, int index, bool value)
    {
        ref ulong word = ref _words[from + (index >> 6)];
        ulong before = word;
        word = (before & ~(1UL << index)) | ((value ? 1UL : 0UL) << index);
        return word != before;
    }
}
