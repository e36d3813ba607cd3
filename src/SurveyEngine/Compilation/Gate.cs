namespace SurveyEngine.Compilation;

/// <summary>
/// One <c>visibleWhen</c>: open while its condition holds and the gate around it is open. What has no condition of its own
/// stands behind the gate of what it stands in; null is the gate that is always open.
/// </summary>
internal sealed class Gate(int index, Gate? parent, string name, string path, int firstField) : Vertex
{
    private readonly int _index = index;
    private readonly Gate? _parent = parent;
    private BoundCondition? _condition;
    private int _testWord;
    private ulong _testMask;

    public int Index => _index;

    public Gate? Parent => _parent;

    /// <summary>The section, question, row or option that has the condition.</summary>
    public override string Name => name;

    /// <summary>Where the condition stands in the definition.</summary>
    public string Path => path;

    /// <summary>The place, in definition order, of the first field that can stand behind it.</summary>
    public int FirstField => firstField;

    /// <summary>Whether its condition could be bound; one that could not has been reported.</summary>
    public bool IsBound => _condition is not null;

    public BoundCondition Condition
    {
        get => _condition ?? throw new InvalidOperationException($"The condition of {name} is not bound.");
        set
        {
            _condition = value;
            (_testWord, _testMask) = value.WordTest;
        }
    }

    public static bool IsOpen(Gate? gate, AnswerState state) => gate is null || state.IsOpen(gate.Index);

    public override bool Update(AnswerState state) =>
        state.SetOpen(_index, IsOpen(_parent, state) & Holds(state));

    // Most conditions are about picks of one choice: they are asked here, without a call.
    private bool Holds(AnswerState state) =>
        _testMask != 0 ? state.IsAnyEffective(_testWord, _testMask) : _condition!.Holds(state, row: -1);
}
