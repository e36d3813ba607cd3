using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A shown row of a matrix.</summary>
public sealed record RowView
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The text the respondent reads.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }
}
