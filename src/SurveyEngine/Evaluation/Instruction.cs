using SurveyEngine.Compilation;
using SurveyEngine.State;

namespace SurveyEngine.Evaluation;

/// <summary>
/// A step of the evaluation as data, so that running through thousands does not touch as many gates and fields. It says what
/// <see cref="GraphNode.Update"/> does wherever that comes down to a gate to stand behind and bits to test in one word: the picks that a
/// condition asks for, the option of a specify text. Places are those in the one array of an <see cref="AnswerState"/>.
/// </summary>
internal readonly struct Instruction
{
    /// <summary>Whether the vertex must be asked instead.</summary>
    public bool IsIrregular => OutcomeBit < 0;

    /// <summary>The bit of the gate that must be open.</summary>
    public int GateBit { get; init; }

    /// <summary>The word that is tested.</summary>
    public int TestedWord { get; init; }

    /// <summary>The bits of which one must be set in it.</summary>
    public ulong TestedBits { get; init; }

    /// <summary>The bit for how it comes out: a gate is open, a field shown.</summary>
    public required int OutcomeBit { get; init; }

    /// <summary>The word of the draft that is effective then.</summary>
    public int DraftWord { get; init; }

    /// <summary>The bits of the draft in it; none for a gate.</summary>
    public ulong DraftBits { get; init; }

    /// <summary>The place of the field that is shown or hidden by it; -1 when there is none.</summary>
    public required int Field { get; init; }

    /// <summary>Where the ranks of its dependents begin among those of the whole survey, see <see cref="GraphNode.DependentsAt"/>; set by the plan.</summary>
    public int DependentsAt { get; init; }

    public int DependentCount { get; init; }

    /// <summary>What the vertex computes, and nothing else can.</summary>
    public static Instruction Irregular(int field) => new() { OutcomeBit = -1, Field = field };
}
