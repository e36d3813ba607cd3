using SurveyEngine.Evaluation;
using SurveyEngine.Expressions.Binding;
using SurveyEngine.Json;
using SurveyEngine.State;

namespace SurveyEngine.Compilation;

/// <summary>
/// One <c>visibleWhen</c>: open while its condition holds and the gate around it is open. What has no condition of its own
/// has the index of the gate around it; index 0 is the gate that is always open.
/// </summary>
internal sealed class VisibilityGate(int index, VisibilityGate? parent, string name, string owner, int firstField) : GraphNode
{
    /// <summary>What its condition is called in the definition.</summary>
    public const string Property = "visibleWhen";

    private readonly int _index = index;
    private readonly VisibilityGate? _parent = parent;
    private BoundCondition? _condition;

    /// <summary>Its place among the gates of the survey, from 1 on; 0 stands for the one that is always open.</summary>
    public int Index => _index;

    /// <summary>The gate around it; null when that is always open.</summary>
    public VisibilityGate? Parent => _parent;

    private int ParentIndex => _parent?.Index ?? 0;

    /// <summary>The section, question, row or option that has the condition.</summary>
    public override string Name => name;

    /// <summary>Where the condition stands in the definition.</summary>
    public string Path => JsonPath.Member(owner, Property);

    /// <summary>The place, in definition order, of the first field that can stand behind it.</summary>
    public int FirstField => firstField;

    /// <summary>Whether its condition could be bound; one that could not has been reported.</summary>
    public bool IsBound => _condition is not null;

    public BoundCondition Condition
    {
        get => _condition ?? throw new InvalidOperationException($"The condition of {name} is not bound.");
        set => _condition = value;
    }

    public override bool Update(AnswerState state) =>
        state.SetOpen(_index, state.IsOpen(ParentIndex) && Condition.Holds(state, row: -1));

    // Most conditions are about selections of one choice.
    public override Instruction StepIn(StateLayout layout)
    {
        (int word, ulong mask) = Condition.WordTest;
        return mask == 0 ? Instruction.Irregular(field: -1) : new Instruction
        {
            GateBit = layout.OpenBit(ParentIndex),
            TestedWord = layout.EffectiveAt + word,
            TestedBits = mask,
            OutcomeBit = layout.OpenBit(_index),
            Field = -1,
        };
    }
}
