using SurveyEngine.Compilation;
using SurveyEngine.Evaluation;
using SurveyEngine.Model;
using SurveyEngine.Values;

namespace SurveyEngine.State;

/// <summary>The smallest thing that can be answered, with its place in the state.</summary>
internal abstract class Field(FieldPlace place, in BitRange bits) : GraphNode
{
    private readonly int _index = place.Index;
    private readonly Gate? _gate = place.Gate;
    private readonly BitRange _bits = bits;

    public override string Name => Path;

    /// <summary>The place in definition order.</summary>
    public int Index => _index;

    public string Path { get; } = place.Path;

    public CompiledQuestion Question => place.Question;

    /// <summary>The row of a matrix, or null.</summary>
    public Row? Row => place.Row;

    public Gate? Gate => _gate;

    public Requirement Requirement => place.Requirement;

    public ref readonly BitRange Bits => ref _bits;

    public abstract FieldKind Kind { get; }

    /// <summary>What a value must be, as a term of problem texts.</summary>
    protected abstract string Expected { get; }

    public bool IsShown(AnswerState state) => state.IsShown(Index);

    /// <summary>Whether it is shown and has a value.</summary>
    public bool IsAnswered(AnswerState state) => _bits.Any(state.Effective);

    public bool HasDraft(AnswerState state) => _bits.Any(state.Drafts);

    /// <summary>How much of a blank is accepted, now.</summary>
    public Requirement RequirementIn(AnswerState state) =>
        Question.RequiredWhen is { } condition && place.FollowsQuestion && condition.Holds(state, row: -1)
            ? Requirement.Required
            : Requirement;

    /// <summary>
    /// Makes the value the draft of this field. One that does not fit is refused: the state stays, and the problem is added.
    /// </summary>
    /// <returns>Whether it was accepted.</returns>
    public bool TryAccept(InputValue given, AnswerState state, List<Problem> problems)
    {
        if (given.IsBlank)
        {
            ClearDraft(state);
            return true;
        }

        return TryAcceptValue(given, state, problems);
    }

    /// <summary>Turns what a person typed into a value; what cannot be one is left for <see cref="TryAccept"/> to refuse.</summary>
    public abstract InputValue ReadTyped(string typed);

    public virtual void ClearDraft(AnswerState state) => _bits.Clear(state.Drafts);

    /// <summary>The value, from the drafts or from the effective answers.</summary>
    public AnswerValue Value(AnswerState state, ReadOnlySpan<ulong> answers) => _bits.Any(answers) ? ReadValue(state, answers) : default;

    /// <summary>Reports what is wrong with the value, which is there and effective.</summary>
    public abstract void CheckValue(AnswerState state, List<Problem> problems);

    /// <summary>Reports a draft that is not part of the survey for these answers.</summary>
    public virtual void CheckNotHidden(AnswerState state, List<Problem> problems)
    {
        if (!IsShown(state) && HasDraft(state))
            problems.Add(Problem.Error(ProblemCodes.NotShown, Path));
    }

    public override bool Update(AnswerState state)
    {
        bool isShown = IsOpen(state);
        bool isNews = state.SetShown(_index, isShown);
        for (int word = 0; word < _bits.WordCount; word++)
            isNews |= state.SetEffective(_bits, word, isShown ? Countable(state, word) & _bits.Full(word) : 0);

        return isNews;
    }

    // Behind a gate there is nothing more to test: that the gate which is always open is open will do.
    public override Instruction StepIn(StateLayout layout) => _bits.WordCount > 1 ? Instruction.Irregular(_index) : new Instruction
    {
        GateBit = layout.OpenBit(_gate),
        TestedWord = layout.OpenAt,
        TestedBits = StateLayout.AlwaysOpen,
        OutcomeBit = layout.ShownBit(_index),
        DraftWord = _bits.Word,
        DraftBits = _bits.Full(0) << _bits.Shift,
        Field = _index,
    };

    /// <summary>Whether all that it stands in is shown, and it has something to show.</summary>
    protected virtual bool IsOpen(AnswerState state) => Gate.IsOpen(_gate, state);

    /// <summary>The bits of a local word that count when they are set: those of shown options.</summary>
    protected virtual ulong Countable(AnswerState state, int word) => ulong.MaxValue;

    protected abstract bool TryAcceptValue(InputValue given, AnswerState state, List<Problem> problems);

    protected abstract AnswerValue ReadValue(AnswerState state, ReadOnlySpan<ulong> answers);

    protected bool RefuseType(InputValue given, List<Problem> problems)
    {
        problems.Add(Problem.Error(ProblemCodes.WrongType, Path, ("found", given.Found), ("expected", Expected)));
        return false;
    }
}
