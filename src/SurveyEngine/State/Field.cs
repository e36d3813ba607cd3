using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Kinds;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>The smallest thing that can be answered. Kinds of fields differ in their rules, not in class.</summary>
internal sealed class Field : GraphNode
{
    /// <summary>The longest answer that is copied to the stack: 4,096 options.</summary>
    private const int MaxStackWords = 64;

    private readonly Slot _slot;
    private readonly BitRange _bits;

    public override string Name => Path;

    /// <summary>The index in definition order.</summary>
    public required int Index { get; init; }

    public required string Path { get; init; }

    /// <summary>The question that it belongs to, as its field, that of a row, or as a specify text.</summary>
    public required Question Question { get; init; }

    /// <summary>The row of a matrix; null outside of one.</summary>
    public required Row? Row { get; init; }

    public required AnswerRules Rules { get; init; }

    public required Slot Slot
    {
        get => _slot;
        init => (_slot, _bits) = (value, value.Bits);
    }

    /// <summary>The index of the innermost gate around it; 0 when it is always shown.</summary>
    public required int Gate { get; init; }

    /// <summary>How much of a blank is accepted, conditions aside.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The option that shows it, for a specify text.</summary>
    public SpecifyHost? Host { get; init; }

    /// <summary>The indices of the gates of the options, 0 for an option that is always shown; null when all are.</summary>
    public int[]? OptionGates { get; init; }

    /// <summary>The specify texts of the options, null for an option without; null when no option has one.</summary>
    public Field?[]? Specifies { get; set; }

    public FieldType Type => Rules.Type;

    public FieldKind Kind => Rules.Kind;

    public ref readonly BitRange Bits => ref _bits;

    public bool IsShown(AnswerState state) => state.IsShown(Index);

    /// <summary>Whether it is shown and has a value.</summary>
    public bool IsAnswered(AnswerState state) => _bits.Any(state.Effective);

    public bool HasDraft(AnswerState state) => _bits.Any(state.Drafts);

    public bool IsOptionShown(AnswerState state, int option) => OptionGates is null || state.IsOpen(OptionGates[option]);

    public bool IsSelected(AnswerState state, int option) => (state.EffectiveWord(_bits, option / 64) >> option & 1) != 0;

    /// <summary>The effective number of a field that is answered.</summary>
    public decimal Number(AnswerState state) => state.Numbers[_slot.Number];

    /// <summary>The effective text of a field that is answered.</summary>
    public string Text(AnswerState state) => state.Texts[_slot.Text]!;

    public AnswerValue EffectiveValue(AnswerState state) => Value(state, state.Effective);

    public AnswerValue Draft(AnswerState state) => Value(state, state.Drafts);

    /// <summary>
    /// Makes the value the draft of this field. One that does not fit is refused: the state stays, and the problem is added.
    /// </summary>
    /// <returns>Whether it was accepted.</returns>
    public bool TryAccept(in InputValue input, AnswerState state, List<Problem> problems)
    {
        if (input.IsBlank)
        {
            ClearDraft(state);
            return true;
        }

        Span<ulong> bits = _bits.WordCount <= MaxStackWords ? stackalloc ulong[_bits.WordCount] : new ulong[_bits.WordCount];
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

    /// <summary>Selects or deselects an option, as a click does.</summary>
    /// <returns>The problem when there is no such option; null otherwise.</returns>
    public Problem? Toggle(string option, AnswerState state)
    {
        Span<ulong> bits = _bits.WordCount <= MaxStackWords ? stackalloc ulong[_bits.WordCount] : new ulong[_bits.WordCount];
        _bits.CopyTo(bits, state.Drafts);
        var answer = new StoredAnswer(bits);
        Problem? problem = Rules.Toggle(option, Path, answer);
        if (problem is null)
            StoreBits(answer, state);

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

    /// <summary>Notes that there is a draft, where its number or text will not be read.</summary>
    public void MarkAnswered(AnswerState state) => _bits.PutBit(state.Drafts, 0, value: true);

    public void ClearDraft(AnswerState state)
    {
        _bits.Clear(state.Drafts);
        if (_slot.Text >= 0)
            state.Texts[_slot.Text] = null;
    }

    /// <summary>Reports what is wrong with the effective value, which is not blank.</summary>
    public void CheckValue(AnswerState state, List<Problem> problems)
    {
        Span<ulong> bits = _bits.WordCount <= MaxStackWords ? stackalloc ulong[_bits.WordCount] : new ulong[_bits.WordCount];
        Rules.Check(Load(state, state.Effective, bits), Path, problems);
    }

    /// <summary>The value, from the drafts or from the effective answers.</summary>
    public AnswerValue Value(AnswerState state, ReadOnlySpan<ulong> answers)
    {
        if (!_bits.Any(answers))
            return default;

        Span<ulong> bits = _bits.WordCount <= MaxStackWords ? stackalloc ulong[_bits.WordCount] : new ulong[_bits.WordCount];
        return Rules.ToValue(Load(state, answers, bits));
    }

    /// <summary>Whether every option selected in the draft is effective.</summary>
    public bool AllSelectionsEffective(AnswerState state)
    {
        for (int word = 0; word < _bits.WordCount; word++)
        {
            if (_bits.Get(state.Drafts, word) != _bits.Get(state.Effective, word))
                return false;
        }

        return true;
    }

    public override bool Update(AnswerState state)
    {
        bool isShown = IsOpen(state);
        bool changed = state.SetShown(Index, isShown);
        for (int word = 0; word < _bits.WordCount; word++)
            changed |= state.SetEffective(_bits, word, isShown ? EffectiveMask(state, word) & _bits.Full(word) : 0);

        return changed;
    }

    public override Instruction StepIn(StateLayout layout)
    {
        if (OptionGates is not null || _bits.WordCount > 1)
            return Instruction.Irregular(Index);

        var step = new Instruction
        {
            // Without a host there is nothing to test but the gate: the gate that is always open will do.
            GateBit = layout.OpenBit(Gate),
            TestedWord = layout.OpenAt,
            TestedBits = StateLayout.AlwaysOpen,
            OutcomeBit = layout.ShownBit(Index),
            DraftWord = _bits.Word,
            DraftBits = _bits.Full(0) << _bits.Shift,
            Field = Index,
        };
        return Host is null ? step : step with
        {
            GateBit = layout.OpenBit(0),
            TestedWord = layout.EffectiveAt + Host.Field.Bits.Word + (Host.Option / 64),
            TestedBits = 1UL << Host.Field.Bits.Shift + (Host.Option % 64),
        };
    }

    /// <summary>Whether everything around it is shown, and it has something to show.</summary>
    private bool IsOpen(AnswerState state) => Host is null
        ? state.IsOpen(Gate) && (OptionGates is null || IsAnyOptionShown(state))
        : Host.Field.IsSelected(state, Host.Option);

    private bool IsAnyOptionShown(AnswerState state)
    {
        foreach (int gate in OptionGates!)
        {
            if (state.IsOpen(gate))
                return true;
        }

        return false;
    }

    /// <summary>The bits of a local word that count when they are set: those of shown options.</summary>
    private ulong EffectiveMask(AnswerState state, int word)
    {
        if (OptionGates is null)
            return ulong.MaxValue;

        ulong shown = 0;
        for (int option = word * 64; option < Math.Min(_bits.Count, (word + 1) * 64); option++)
        {
            if (state.IsOpen(OptionGates[option]))
                shown |= 1UL << option;
        }

        return shown;
    }

    private StoredAnswer Load(AnswerState state, ReadOnlySpan<ulong> answers, Span<ulong> bits)
    {
        _bits.CopyTo(bits, answers);
        var answer = new StoredAnswer(bits);
        if (_slot.Number >= 0)
            answer.Set(state.Numbers[_slot.Number]);
        if (_slot.Text >= 0)
            answer.Set(state.Texts[_slot.Text]!);
        return answer;
    }

    private void StoreBits(scoped in StoredAnswer answer, AnswerState state)
    {
        for (int word = 0; word < _bits.WordCount; word++)
            _bits.Put(state.Drafts, word, answer.Bits[word]);
    }
}
