namespace SurveyEngine.State;

/// <summary>
/// The answers of one respondent and what follows from them. Whatever is true or false is a bit in one array; numbers and texts are
/// kept beside it. With Q1 a choice of a, b and c, N1 a number, and T1 a text that is shown while Q1 is a, after "b", 5 and "x":
/// <code>
///             bit   4   3   2   1   0
/// drafts            T1  N1  c   b   a      what was given, hidden answers included    1 1 0 1 0
/// effective         T1  N1  c   b   a      what counts: all that conditions read      0 1 0 1 0
/// shown                     T1  N1  Q1     one bit a field                                0 1 1
/// open                      gates 2 1 0    one bit a visibleWhen; gate 0 is always open     0 1
/// dirty             i4  i3  i2  i1  i0     the instructions to execute again
/// Numbers [ 5 ]     Texts [ "x" ]          each guarded by the bit of its field
/// </code>
/// What was typed into a field and is no value of it is kept apart: for conditions, such a field is unanswered.
/// </summary>
internal sealed class AnswerState
{
    private readonly StateLayout _layout;
    private readonly ulong[] _words;
    private readonly int _effectiveAt;
    private readonly int _firstShown;
    private readonly int _firstOpen;

    // Null when there is none, as in most sessions.
    private Dictionary<int, EnteredText>? _entered;

    public AnswerState(StateLayout layout)
        : this(
            layout,
            new ulong[layout.TotalWords],
            layout.Numbers == 0 ? [] : new decimal[layout.Numbers],
            layout.Texts == 0 ? [] : new string?[layout.Texts]) =>
        _words[layout.OpenAt] = StateLayout.AlwaysOpen;

    private AnswerState(StateLayout layout, ulong[] words, decimal[] numbers, string?[] texts)
    {
        _layout = layout;
        _words = words;
        _effectiveAt = layout.EffectiveAt;
        (_firstShown, _firstOpen) = (layout.ShownBit(0), layout.OpenBit(0));
        Numbers = numbers;
        Texts = texts;
    }

    /// <summary>The numbers, of drafts and of effective answers; see <see cref="Slot"/>.</summary>
    public decimal[] Numbers { get; }

    /// <summary>The texts, of drafts and of effective answers; see <see cref="Slot"/>.</summary>
    public string?[] Texts { get; }

    /// <summary>All bits, for instructions, whose operands are indices into them.</summary>
    public ulong[] Words => _words;

    public Span<ulong> Drafts => _words.AsSpan(0, _layout.AnswerWords);

    public Span<ulong> Effective => _words.AsSpan(_effectiveAt, _layout.AnswerWords);

    public Span<ulong> Shown => _words.AsSpan(_layout.ShownAt, _layout.OpenAt - _layout.ShownAt);

    public DirtySet Dirty => new(
        _words.AsSpan(_layout.DirtyAt, _layout.DirtyWordsAt - _layout.DirtyAt), _words.AsSpan(_layout.DirtyWordsAt));

    public AnswerState Clone() =>
        new(_layout, (ulong[])_words.Clone(), (decimal[])Numbers.Clone(), (string?[])Texts.Clone()) { _entered = Copy(_entered) };

    /// <summary>Whether something is kept that is no value.</summary>
    public bool HasEntered => _entered is not null;

    public bool BelongsTo(StateLayout layout) => ReferenceEquals(_layout, layout);

    /// <summary>Sets a bit of a field's draft.</summary>
    /// <returns>Whether it was not set before.</returns>
    public bool SetDraft(in BitRange bits, int bit)
    {
        ref ulong word = ref _words[bits.Word + (bit / 64)];
        ulong mask = 1UL << (bits.Shift + bit);
        bool changed = (word & mask) == 0;
        word |= mask;
        return changed;
    }

    /// <summary>
    /// One word of the effective answer of a field, starting at its first bit; bits of other fields may follow.
    /// </summary>
    public ulong EffectiveWord(in BitRange bits, int word) => _words[_effectiveAt + bits.Word + word] >> bits.Shift;

    /// <summary>Replaces one word of the effective answer of a field.</summary>
    /// <returns>Whether it changed.</returns>
    public bool SetEffective(in BitRange bits, int word, ulong local)
    {
        ref ulong effective = ref _words[_effectiveAt + bits.Word + word];
        ulong before = effective;
        effective = (before & ~(bits.Full(word) << bits.Shift)) | (local << bits.Shift);
        return effective != before;
    }

    /// <summary>Copies another state of the same survey.</summary>
    public void CopyFrom(AnswerState other)
    {
        other._words.CopyTo(_words, 0);
        other.Numbers.CopyTo(Numbers, 0);
        other.Texts.CopyTo(Texts, 0);
        _entered = Copy(other._entered);
    }

    /// <summary>What was typed into a field and is no value; null when there is nothing.</summary>
    public EnteredText? EnteredInto(int field) => _entered?.GetValueOrDefault(field);

    /// <summary>Keeps what was typed into a field and is no value.</summary>
    public void Keep(int field, EnteredText entered) => (_entered ??= [])[field] = entered;

    /// <summary>Forgets what was typed into a field.</summary>
    public void Forget(int field)
    {
        if (_entered is not null && _entered.Remove(field) && _entered.Count == 0)
            _entered = null;
    }

    /// <summary>
    /// Makes all drafts effective, which is final for the fields that depend on nothing; the others are computed afterwards.
    /// </summary>
    public void StartEvaluation() => Drafts.CopyTo(Effective);

    public bool IsShown(int field) => IsSet(_firstShown + field);

    public bool IsOpen(int gate) => IsSet(_firstOpen + gate);

    /// <summary>Whether a bit is set, by its index in the whole array.</summary>
    public bool IsSet(int bit) => (_words[bit >> 6] >> bit & 1) != 0;

    /// <summary>Sets or clears a bit, by its index in the whole array.</summary>
    /// <returns>Whether it changed.</returns>
    public bool Set(int bit, bool value)
    {
        ref ulong word = ref _words[bit >> 6];
        ulong before = word;
        word = (before & ~(1UL << bit)) | ((value ? 1UL : 0UL) << bit);
        return word != before;
    }

    private static Dictionary<int, EnteredText>? Copy(Dictionary<int, EnteredText>? entered) => entered is null ? null : new(entered);
}
