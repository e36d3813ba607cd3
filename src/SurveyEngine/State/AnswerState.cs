using System.Numerics;
using SurveyEngine.Evaluation;

namespace SurveyEngine.State;

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
    private readonly int _dueAt;
    private readonly int _dueSummaryAt;

    public AnswerState(StateLayout layout)
    {
        _layout = layout;
        _words = new ulong[layout.TotalWords];
        (_effectiveAt, _shownAt, _openAt) = (layout.EffectiveAt, layout.ShownAt, layout.OpenAt);
        (_dueAt, _dueSummaryAt) = (layout.DueAt, layout.DueSummaryAt);
        _words[_openAt] = StateLayout.AlwaysOpen;
        Numbers = layout.Numbers == 0 ? [] : new decimal[layout.Numbers];
        Texts = layout.Texts == 0 ? [] : new string?[layout.Texts];
    }

    private AnswerState(AnswerState other)
    {
        _layout = other._layout;
        _words = (ulong[])other._words.Clone();
        (_effectiveAt, _shownAt, _openAt) = (other._effectiveAt, other._shownAt, other._openAt);
        (_dueAt, _dueSummaryAt) = (other._dueAt, other._dueSummaryAt);
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

    /// <summary>Makes of a field's draft, in one of its words, what is countable effective; answers whether that is news.</summary>
    public bool SetEffective(in BitRange bits, int word, ulong countable)
    {
        ulong draft = _words[bits.Word + word];
        ref ulong effective = ref _words[_effectiveAt + bits.Word + word];
        ulong before = effective;
        effective = (before & ~(bits.Full(word) << bits.Shift)) | (draft & (countable << bits.Shift));
        return effective != before;
    }

    /// <summary>Makes it equal to another state of its survey.</summary>
    public void CopyFrom(AnswerState other)
    {
        other._words.CopyTo(_words, 0);
        other.Numbers.CopyTo(Numbers, 0);
        other.Texts.CopyTo(Texts, 0);
    }

    /// <summary>
    /// Makes all drafts effective, which is right where nothing depends on anything; the rest is to be computed. What such fields show
    /// never changes.
    /// </summary>
    public void StartEvaluation() => Drafts.CopyTo(Effective);

    public bool IsShown(int field) => Bit(_shownAt, field);

    /// <summary>Notes whether a field is shown; answers whether that is news.</summary>
    public bool SetShown(int field, bool value) => SetBit(_shownAt, field, value);

    public bool IsOpen(int gate) => Bit(_openAt, gate);

    /// <summary>Notes whether a gate is open; answers whether that is news.</summary>
    public bool SetOpen(int gate, bool value) => SetBit(_openAt, gate, value);

    /// <summary>Computes what a step says; answers whether what depends on it must be computed again.</summary>
    public bool Take(in Instruction step)
    {
        ulong[] words = _words;
        ulong isOpen = (words[step.GateBit >> 6] >> step.GateBit) & ((words[step.TestedWord] & step.TestedBits) != 0 ? 1UL : 0UL);
        ref ulong outcome = ref words[step.OutcomeBit >> 6];
        ulong news = ((outcome >> step.OutcomeBit) ^ isOpen) & 1;
        outcome ^= news << step.OutcomeBit;

        ref ulong effective = ref words[_effectiveAt + step.DraftWord];
        ulong before = effective;
        effective = (before & ~step.DraftBits) | (words[step.DraftWord] & step.DraftBits & (0UL - isOpen));
        return (news | (effective ^ before)) != 0;
    }

    public void MarkDue(ReadOnlySpan<int> steps)
    {
        foreach (int step in steps)
        {
            _words[_dueAt + (step >> 6)] |= 1UL << step;
            _words[_dueSummaryAt + (step >> 12)] |= 1UL << (step >> 6);
        }
    }

    /// <summary>Takes the first step that is due; what a step makes due comes after it.</summary>
    /// <param name="after">The step taken before; -1 at first.</param>
    /// <returns>The step, or -1.</returns>
    public int TakeDue(int after)
    {
        // Mostly it is the very next one. A processor guesses that, and goes on with it while the bits are still on their way.
        int step = after + 1;
        int word = step >> 6;
        ulong due = _words[_dueAt + word];
        if ((due >> step & 1) == 0)
        {
            if (due == 0 && !TryFindDue(ref word))
                return -1;

            due = _words[_dueAt + word];
            step = (word * 64) + BitOperations.TrailingZeroCount(due);
        }

        _words[_dueAt + word] = due & ~(1UL << step);
        return step;
    }

    // The summary may still name words that have been emptied: that is put right here, where a word is looked for.
    private bool TryFindDue(ref int word)
    {
        for (int i = _dueSummaryAt + (word >> 6); i < _words.Length; i++)
        {
            for (; _words[i] != 0; _words[i] &= _words[i] - 1)
            {
                word = ((i - _dueSummaryAt) * 64) + BitOperations.TrailingZeroCount(_words[i]);
                if (_words[_dueAt + word] != 0)
                    return true;
            }
        }

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
