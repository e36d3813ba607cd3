namespace SurveyEngine.Storage;

/// <summary>What a host calls a response that was filled in elsewhere; storing it twice under one key stores it once.</summary>
/// <param name="Run">The id of the run.</param>
/// <param name="Key">The key, unique in its run. It is kept after an erasure, so it is no personal data: a number, not an address.</param>
public sealed record ResponseKey(string Run, string Key);
