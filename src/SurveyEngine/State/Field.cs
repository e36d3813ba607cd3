using System.Numerics;
using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>The smallest thing that can be answered. Fields of all kinds are of this class; their rules differ.</summary>
internal sealed class Field
{
    /// <summary>The longest answer that is copied to the stack: 64 words of 64 bits are 4,096 options.</summary>
    private const int MaxStackWords = 64;

    private readonly Slot _slot;

    /// <summary>The index in definition order; -1 of a parameter.</summary>
    public required int Index { get; init; }

    public required string Path { get; init; }

    public required AnswerRules Rules { get; init; }

    public required Slot Slot
    {
        get => _slot;
        init => _slot = value;
    }

    /// <summary>The index of the innermost gate around it, set while the survey is compiled; 0 when it is always shown.</summary>
    public required int Gate { get; set; }

    /// <summary>Whether a blank is accepted, before any condition.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The option that shows it; null unless it is a specify text.</summary>
    public SpecifyHost? Host { get; init; }

    /// <summary>The gates of the options, set while the survey is compiled; null when all options are always shown.</summary>
    public OptionGates? OptionGates { get; set; }

    /// <summary>The specify texts of the options, null for an option without one; null when no option has one.</summary>
    public Field?[]? Specifies { get; set; }

    /// <summary>The index of its row in a matrix; -1 outside a matrix.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Whether it is the place of a parameter, which is no field of the survey.</summary>
    public bool IsParameter => Index < 0;

    /// <summary>Whether it stands for a row that a matrix lacks: it is never answered.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether an expression takes the place of an answer.</summary>
    public bool IsCalculated { get; init; }

    /// <summary>Whether an expression counts until there is an answer.</summary>
    public bool HasDefault => _slot.Emptied >= 0;

    /// <summary>Whether its effective answer can come from an expression.</summary>
    public bool IsComputed => IsCalculated || HasDefault;

    public FieldType Type => Rules.Type;

    public FieldKind Kind => Rules.Kind;

    public ref readonly BitRange Bits => ref _slot.Bits;

    public bool IsShown(AnswerState state) => state.IsShown(Index);

    /// <summary>Whether it is shown and has a value.</summary>
    public bool IsAnswered(AnswerState state) => Bits.Any(state.Effective);

    public bool HasDraft(AnswerState state) => Bits.Any(state.Drafts);

    /// <summary>Whether it has a default that does not count, since a blank was given.</summary>
    public bool IsEmptied(AnswerState state) => HasDefault && state.IsSet(_slot.Emptied);

    /// <summary>Whether its default counts while it is shown: neither an answer nor a blank was given.</summary>
    public bool IsUntouched(AnswerState state) => HasDefault && !state.IsSet(_slot.Emptied) && !HasDraft(state);

    public bool IsOptionShown(AnswerState state, int option) => OptionGates is null || state.IsOpen(OptionGates[option]);

    public bool IsSelected(AnswerState state, int option) => (state.EffectiveWord(Bits, option / 64) >> option & 1) != 0;

    /// <summary>Whether an option is selected in the draft, whatever is shown.</summary>
    public bool IsSelectedInDraft(AnswerState state, int option) => Bits.GetBit(state.Drafts, option);

    /// <summary>The effective number; the field must be answered.</summary>
    public decimal Number(AnswerState state) => state.Numbers[_slot.EffectiveNumber];

    /// <summary>The effective text; the field must be answered.</summary>
    public string Text(AnswerState state) => state.Texts[_slot.EffectiveText]!;

    public AnswerValue EffectiveValue(AnswerState state) => ReadValue(state, state.Effective, _slot.EffectiveNumber, _slot.EffectiveText);

    public AnswerValue Draft(AnswerState state) => ReadValue(state, state.Drafts, _slot.Number, _slot.Text);

    /// <summary>
    /// Stores a value as the draft of this field. A value that does not fit is refused: the state does not change, and the problem is added.
    /// </summary>
    /// <returns>Whether the value was accepted.</returns>
    public bool TryAccept(in InputValue input, AnswerState state, List<Problem> problems)
    {
        if (input.IsBlank)
        {
            Empty(state);
            return true;
        }

        Span<ulong> bits = Bits.WordCount <= MaxStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        bits.Clear();
        var answer = new StoredAnswer(bits);
        if (!Rules.TryAccept(input, Path, problems, ref answer))
            return false;

        StoreBits(answer, state);
        if (_slot.Number >= 0)
            state.Numbers[_slot.Number] = answer.Number;
        if (_slot.Text >= 0)
            state.Texts[_slot.Text] = answer.Text;
        return true;
    }

    /// <summary>Selects or deselects an option, as a click on it does.</summary>
    /// <returns>The problem when there is no such option; null otherwise.</returns>
    public Problem? Toggle(string option, AnswerState state)
    {
        Span<ulong> bits = Bits.WordCount <= MaxStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        Bits.CopyTo(bits, IsUntouched(state) ? state.Effective : state.Drafts);
        var answer = new StoredAnswer(bits);
        Problem? problem = Rules.Toggle(option, Path, answer);
        if (problem is not null)
            return problem;

        StoreBits(answer, state);
        if (!HasDraft(state))
            Empty(state);

        return problem;
    }

    public void StoreDraft(decimal number, AnswerState state)
    {
        state.Numbers[_slot.Number] = number;
        MarkAnswered(state);
    }

    public void StoreDraft(string text, AnswerState state)
    {
        state.Texts[_slot.Text] = text;
        MarkAnswered(state);
    }

    /// <summary>Notes that there is a draft whose number or text will not be read.</summary>
    public void MarkAnswered(AnswerState state) => Bits.PutBit(state.Drafts, 0, value: true);

    /// <summary>Takes the draft back, as if nothing had ever been given: a default counts again.</summary>
    public void ClearDraft(AnswerState state)
    {
        Bits.Clear(state.Drafts);
        if (_slot.Text >= 0)
            state.Texts[_slot.Text] = null;
        if (HasDefault)
            state.Set(_slot.Emptied, value: false);
    }

    /// <summary>Makes a blank the draft: a default does not count any more.</summary>
    public void Empty(AnswerState state)
    {
        ClearDraft(state);
        if (HasDefault)
            state.Set(_slot.Emptied, value: true);
    }

    /// <summary>Reports the problems of the effective value, which is not blank.</summary>
    public void CheckValue(AnswerState state, List<Problem> problems)
    {
        Span<ulong> bits = Bits.WordCount <= MaxStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        Bits.CopyTo(bits, state.Effective);
        Rules.Check(Load(bits, state, _slot.EffectiveNumber, _slot.EffectiveText), Path, problems);
    }

    /// <summary>Whether every option selected in the draft is effective.</summary>
    public bool AllSelectionsEffective(AnswerState state)
    {
        for (int word = 0; word < Bits.WordCount; word++)
        {
            if (Bits.Get(state.Drafts, word) != Bits.Get(state.Effective, word))
                return false;
        }

        return true;
    }

    /// <summary>Whether some option is shown when the field is; always true unless it is a choice.</summary>
    public bool HasShownOption(AnswerState state)
    {
        if (OptionGates is null)
            return true;

        foreach (int gate in OptionGates.Distinct)
        {
            if (state.IsOpen(gate))
                return true;
        }

        return false;
    }

    /// <summary>One word of the selected options of the draft that are effective while the field is shown: those that are themselves shown.</summary>
    public ulong EffectiveSelections(AnswerState state, int word) => Shown(Bits.Get(state.Drafts, word), word, state);

    /// <summary>Of one word of selected options, those that are shown.</summary>
    private ulong Shown(ulong selected, int word, AnswerState state)
    {
        if (OptionGates is null)
            return selected;

        for (ulong left = selected; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            if (!state.IsOpen(OptionGates[(word * 64) + bit]))
                selected &= ~(1UL << bit);
        }

        return selected;
    }

    /// <summary>Stores a computed value as the effective answer; a value that cannot be an answer of this field leaves it blank.</summary>
    /// <returns>Whether the effective answer changed.</returns>
    public bool StoreEffective(in Value value, AnswerState state)
    {
        Span<ulong> bits = Bits.WordCount <= MaxStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        bits.Clear();
        var answer = new StoredAnswer(bits);
        if (value.IsAnswered)
            Rules.Fit(value, ref answer);

        return StoreEffective(answer, state);
    }

    /// <summary>Makes the draft of a parameter effective, which shares its place.</summary>
    public void MakeDraftEffective(AnswerState state)
    {
        for (int word = 0; word < Bits.WordCount; word++)
            state.SetEffective(Bits, word, Bits.Get(state.Drafts, word));
    }

    /// <summary>Makes the draft the effective answer of a field whose answers have two places.</summary>
    /// <returns>Whether the effective answer changed.</returns>
    public bool StoreEffectiveDraft(AnswerState state)
    {
        Span<ulong> bits = Bits.WordCount <= MaxStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        Bits.CopyTo(bits, state.Drafts);
        return StoreEffective(HasDraft(state) ? Load(bits, state, _slot.Number, _slot.Text) : new StoredAnswer(bits), state);
    }

    /// <summary>Whether the draft of a calculated field is what comes out; a field without a draft says nothing else.</summary>
    public bool DraftAgrees(AnswerState state)
    {
        if (!HasDraft(state))
            return true;

        return AllSelectionsEffective(state)
            && (_slot.Number < 0 || state.Numbers[_slot.Number] == state.Numbers[_slot.EffectiveNumber])
            && (_slot.Text < 0 || state.Texts[_slot.Text] == state.Texts[_slot.EffectiveText]);
    }

    private bool StoreEffective(scoped in StoredAnswer answer, AnswerState state)
    {
        bool changed = false;
        for (int word = 0; word < Bits.WordCount; word++)
            changed |= state.SetEffective(Bits, word, Shown(answer.Bits[word], word, state));

        if (_slot.EffectiveNumber >= 0)
        {
            changed |= state.Numbers[_slot.EffectiveNumber] != answer.Number;
            state.Numbers[_slot.EffectiveNumber] = answer.Number;
        }

        if (_slot.EffectiveText >= 0)
        {
            changed |= state.Texts[_slot.EffectiveText] != answer.Text;
            state.Texts[_slot.EffectiveText] = answer.Text;
        }

        return changed;
    }

    private AnswerValue ReadValue(AnswerState state, ReadOnlySpan<ulong> answers, int number, int text)
    {
        if (!Bits.Any(answers))
            return default;

        Span<ulong> bits = Bits.WordCount <= MaxStackWords ? stackalloc ulong[Bits.WordCount] : new ulong[Bits.WordCount];
        Bits.CopyTo(bits, answers);
        return Rules.ToValue(Load(bits, state, number, text));
    }

    private static StoredAnswer Load(Span<ulong> bits, AnswerState state, int number, int text)
    {
        var answer = new StoredAnswer(bits);
        if (number >= 0)
            answer.Set(state.Numbers[number]);
        if (text >= 0)
            answer.Set(state.Texts[text]!);
        return answer;
    }

    private void StoreBits(scoped in StoredAnswer answer, AnswerState state)
    {
        for (int word = 0; word < Bits.WordCount; word++)
            Bits.Put(state.Drafts, word, answer.Bits[word]);
        if (HasDefault)
            state.Set(_slot.Emptied, value: false);
    }
}
