namespace SurveyEngine.Evaluation;

/// <summary>
/// One step of the evaluation: computes whether a gate is open, or whether a field is shown and what its effective answer is. Bits
/// and words are indices into the array of an answer state.
/// </summary>
internal readonly record struct Instruction
{
    public required OpCode Code { get; init; }

    /// <summary>The bit of the gate that must be open.</summary>
    public int Gate { get; init; }

    /// <summary>The word that is tested, or the index of the expression that is evaluated.</summary>
    public int Operand { get; init; }

    /// <summary>The bits to test in that word, one of which must be set.</summary>
    public ulong Mask { get; init; }

    /// <summary>The bit that receives the outcome: that a gate is open, or a field shown.</summary>
    public int Outcome { get; init; }

    /// <summary>The word of the draft that becomes effective.</summary>
    public int DraftWord { get; init; }

    /// <summary>The bits of the draft in that word; none for a gate.</summary>
    public ulong DraftMask { get; init; }

    /// <summary>The index of the field that is shown or hidden; -1 for a gate.</summary>
    public int Field { get; init; }

    /// <summary>The index of its first dependent among those of all instructions.</summary>
    public int FirstDependent { get; init; }

    public int DependentCount { get; init; }
}
