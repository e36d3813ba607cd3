namespace SurveyEngine;

/// <summary>A response from outside, for hosts that validate with FluentValidation.</summary>
/// <param name="Utf8Json">The bytes of the response.</param>
public sealed record PostedResponse(ReadOnlyMemory<byte> Utf8Json);
