namespace SurveyEngine;

/// <summary>A response as it came from outside, for hosts that validate through FluentValidation.</summary>
/// <param name="Utf8Json">The bytes as they came.</param>
public sealed record PostedResponse(ReadOnlyMemory<byte> Utf8Json);
