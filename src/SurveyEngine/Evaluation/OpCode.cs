namespace SurveyEngine.Evaluation;

/// <summary>The operation of an <see cref="Instruction"/>.</summary>
internal enum OpCode : byte
{
    /// <summary>
    /// Opens a gate or shows a field while the gate around it is open and some bit of a mask is set. Most instructions are of this
    /// kind: conditions on the options of one choice, fields without a condition of their own, specify texts.
    /// </summary>
    TestBits,

    /// <summary>Opens a gate while the gate around it is open and an expression is true; so it is with a condition of several gates.</summary>
    TestCondition,

    /// <summary>Shows a choice while the gate around it and the gate of some option are open; hidden options do not count.</summary>
    ShowChoice,

    /// <summary>
    /// Shows a field while the gate around it is open. Its effective answer is the value of an expression: always of a calculated field, of
    /// one with a default until something is given.
    /// </summary>
    Compute,

    /// <summary>Passes a change of any row on to whatever reads the whole matrix: one edge for each row, instead of one for each pair.</summary>
    Relay,
}
