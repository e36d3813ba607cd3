namespace SurveyEngine;

/// <summary>A response from outside, for hosts that validate with FluentValidation.</summary>
/// <param name="Utf8Json">The bytes of the response.</param>
public sealed record PostedResponse(ReadOnlyMemory<byte> Utf8Json)
{
    /// <summary>The language of the messages, as a BCP 47 tag; null: that of the validator.</summary>
    public string? Language { get; init; }

    /// <summary>The parameters that it was filled in with; null when none are given.</summary>
    public ParameterValues? Parameters { get; init; }
}
