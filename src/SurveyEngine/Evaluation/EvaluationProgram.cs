using SurveyEngine.Expressions.Binding;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.Evaluation;

/// <summary>
/// The evaluation of a survey as data. A full run executes every instruction whose outcome can vary, each after those that it
/// depends on. After an answer, only what depends on it is executed again, as far as something changes.
/// </summary>
internal sealed class EvaluationProgram
{
    private readonly StateLayout _layout;
    private readonly int _effectiveAt;
    private readonly Expr[] _expressions;
    private readonly Instruction[] _code;
    private readonly int _computedCount;
    private readonly int[] _dependents;
    private readonly int[] _instructionOfField;

    /// <param name="layout">The layout of the states that are evaluated.</param>
    /// <param name="fields">All fields.</param>
    /// <param name="expressions">The expressions that instructions evaluate.</param>
    /// <param name="code">The instructions in topological order, then those of the fields that depend on nothing.</param>
    /// <param name="computedCount">The number of instructions that depend on something.</param>
    /// <param name="dependents">The dependents of all instructions, concatenated; each instruction tells its range.</param>
    public EvaluationProgram(
        StateLayout layout, Field[] fields, Expr[] expressions, Instruction[] code, int computedCount, int[] dependents)
    {
        _layout = layout;
        _effectiveAt = layout.EffectiveAt;
        Fields = fields;
        _expressions = expressions;
        _code = code;
        _computedCount = computedCount;
        _dependents = dependents;
        _instructionOfField = new int[fields.Length];
        for (int i = 0; i < code.Length; i++)
        {
            if (code[i].Field >= 0)
                _instructionOfField[code[i].Field] = i;
        }
    }

    public StateLayout Layout => _layout;

    /// <summary>All fields, in definition order.</summary>
    public Field[] Fields { get; }

    public IReadOnlyList<Instruction> Code => _code;

    /// <summary>Creates the evaluated state without answers.</summary>
    public AnswerState Start()
    {
        var state = new AnswerState(_layout);
        foreach (ref readonly Instruction instruction in _code.AsSpan(_computedCount))
            Execute(instruction, state);
        foreach (ref readonly Instruction instruction in _code.AsSpan(0, _computedCount))
            Execute(instruction, state);

        return state;
    }

    /// <summary>Computes everything from the drafts.</summary>
    public void Run(AnswerState state)
    {
        state.StartEvaluation();
        foreach (ref readonly Instruction instruction in _code.AsSpan(0, _computedCount))
            Execute(instruction, state);
    }

    /// <summary>Computes again what depends on a field whose draft has changed, and nothing else.</summary>
    /// <param name="field">The index of the field.</param>
    /// <param name="state">The answers.</param>
    /// <param name="changes">Receives the fields that change beside it, in the order of evaluation.</param>
    public void RunFrom(int field, AnswerState state, FieldChanges changes)
    {
        ref readonly Instruction changed = ref _code[_instructionOfField[field]];
        Execute(changed, state);

        // The loop has its own method: most answers have no dependents, and the JIT compiler would optimize this one for a loop that
        // never runs.
        if (changed.DependentCount > 0)
            Propagate(DependentsOf(changed), state, changes);
    }

    private void Propagate(ReadOnlySpan<int> dependents, AnswerState state, FieldChanges changes)
    {
        DirtySet dirty = state.Dirty;
        dirty.Add(dependents);
        for (int next = dirty.TakeNext(after: -1); next >= 0; next = dirty.TakeNext(after: next))
        {
            ref readonly Instruction instruction = ref _code[next];
            int field = instruction.Field;
            bool wasShown = field >= 0 && state.IsShown(field);
            bool wasAnswered = instruction.Code == OpCode.Compute && Fields[field].IsAnswered(state);
            if (!Execute(instruction, state))
                continue;

            if (field >= 0)
                Note(instruction, wasShown, wasAnswered, state, changes);
            dirty.Add(DependentsOf(instruction));
        }
    }

    /// <summary>Notes that a field has been shown or hidden, or that its effective answer has changed.</summary>
    private void Note(in Instruction instruction, bool wasShown, bool wasAnswered, AnswerState state, FieldChanges changes)
    {
        int field = instruction.Field;
        bool isSameVisibility = state.IsShown(field) == wasShown;
        if (!isSameVisibility)
            changes.Visibility.Add(field);

        bool isNewValue = instruction.Code switch
        {
            OpCode.Compute => isSameVisibility || wasAnswered || Fields[field].IsAnswered(state),
            OpCode.ShowChoice => isSameVisibility,
            _ => false,
        };
        if (isNewValue)
            changes.Values.Add(field);
    }

    private ReadOnlySpan<int> DependentsOf(in Instruction instruction) =>
        _dependents.AsSpan(instruction.FirstDependent, instruction.DependentCount);

    /// <returns>Whether something changed, so that the dependents must be executed, too.</returns>
    private bool Execute(in Instruction instruction, AnswerState state) =>
        instruction.Code == OpCode.TestBits ? TestBits(instruction, state) : ExecuteOther(instruction, state);

    private bool TestBits(in Instruction instruction, AnswerState state)
    {
        ulong[] words = state.Words;
        ulong isOpen = (words[instruction.Gate >> 6] >> instruction.Gate)
            & ((words[instruction.Operand] & instruction.Mask) != 0 ? 1UL : 0UL);
        ref ulong outcome = ref words[instruction.Outcome >> 6];
        ulong changed = ((outcome >> instruction.Outcome) ^ isOpen) & 1;
        outcome ^= changed << instruction.Outcome;

        ref ulong effective = ref words[_effectiveAt + instruction.DraftWord];
        ulong before = effective;
        effective = (before & ~instruction.DraftMask) | (words[instruction.DraftWord] & instruction.DraftMask & (0UL - isOpen));
        return (changed | (effective ^ before)) != 0;
    }

    private bool ExecuteOther(in Instruction instruction, AnswerState state)
    {
        switch (instruction.Code)
        {
            case OpCode.TestCondition:
                bool isOpen = state.IsSet(instruction.Gate) && _expressions[instruction.Operand].Holds(new EvaluationContext(state));
                return state.Set(instruction.Outcome, isOpen);
            case OpCode.ShowChoice:
                return ShowChoice(instruction, Fields[instruction.Field], state);
            case OpCode.Compute:
                return Compute(instruction, Fields[instruction.Field], state);
            default:
                return true;
        }
    }

    private static bool ShowChoice(in Instruction instruction, Field choice, AnswerState state)
    {
        bool isShown = state.IsSet(instruction.Gate) && choice.HasShownOption(state);
        bool changed = state.Set(instruction.Outcome, isShown);
        for (int word = 0; word < choice.Bits.WordCount; word++)
            changed |= state.SetEffective(choice.Bits, word, isShown ? choice.EffectiveSelections(state, word) : 0);

        return changed;
    }

    private bool Compute(in Instruction instruction, Field field, AnswerState state)
    {
        bool isShown = state.IsSet(instruction.Gate) && field.HasShownOption(state);
        bool changed = state.Set(instruction.Outcome, isShown);
        if (isShown && field.HasDefault && !field.IsUntouched(state))
            return field.StoreEffectiveDraft(state) || changed;

        Value value = isShown ? _expressions[instruction.Operand].Evaluate(new EvaluationContext(state, field.Row)) : default;
        return field.StoreEffective(value, state) || changed;
    }
}
