namespace SurveyEngine.Evaluation;

/// <summary>
/// One step of the evaluation: computes whether a gate is open, or whether a field is shown and what its effective answer is. Bits
/// and words are places in the one array of an answer state.
/// </summary>
internal readonly record struct Instruction
{
    public required OpCode Code { get; init; }

    /// <summary>The bit of the gate that must be open.</summary>
    public int Gate { get; init; }

    /// <summary>The word that is tested, or the index of the expression that is evaluated.</summary>
    public int Operand { get; init; }

    /// <summary>The bits of which one must be set in the word that is tested.</summary>
    public ulong Mask { get; init; }

    /// <summary>The bit for the outcome: a gate is open, a field is shown.</summary>
    public int Outcome { get; init; }

    /// <summary>The word of the draft that becomes effective.</summary>
    public int DraftWord { get; init; }

    /// <summary>The bits of the draft in that word; none for a gate.</summary>
    public ulong DraftMask { get; init; }

    /// <summary>The index of the field that is shown or hidden; -1 when there is none.</summary>
    public int Field { get; init; }

    /// <summary>Where its dependents begin among those of all instructions.</summary>
    public int FirstDependent { get; init; }

    public int DependentCount { get; init; }
}
