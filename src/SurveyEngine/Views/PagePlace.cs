using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>The place of a page among the sections that are shown now, those at the top of the survey.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PagePlace
{
    /// <summary>Its number, from 1 on.</summary>
    [JsonPropertyName("number"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Number { get; init; }

    /// <summary>How many pages there are.</summary>
    [JsonPropertyName("count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Count { get; init; }

    /// <summary>The id of the page before it; null for the first one.</summary>
    [JsonPropertyName("previous"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Previous { get; init; }

    /// <summary>The id of the page after it; null for the last one.</summary>
    [JsonPropertyName("next"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Next { get; init; }
}
