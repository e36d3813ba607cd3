namespace SurveyEngine.Storage;

/// <summary>Who erases, and when; the store writes both to the audit.</summary>
/// <param name="Actor">Who: a name or a number of the host.</param>
/// <param name="At">The time.</param>
public sealed record Erasure(string Actor, DateTimeOffset At);
