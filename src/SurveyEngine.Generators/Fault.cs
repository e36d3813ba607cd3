namespace SurveyEngine.Generators;

/// <summary>Something that is wrong, in a range of a file.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">The index of the first character.</param>
/// <param name="End">The index after the last one.</param>
/// <param name="Detail">What completes the message of the kind.</param>
internal sealed record Fault(FaultKind Kind, int Start, int End, string Detail);
