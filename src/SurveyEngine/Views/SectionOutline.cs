using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A section at the top of a survey in short: one page, for an overview or for the way to other pages.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SectionOutline
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The heading, if any.</summary>
    [JsonPropertyName("title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Whether it is shown.</summary>
    [JsonPropertyName("isShown"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsShown { get; init; }

    /// <summary>The progress in its fields.</summary>
    [JsonPropertyName("progress")]
    public required SurveyProgress Progress { get; init; }

    /// <summary>The number of problems that are errors.</summary>
    [JsonPropertyName("errors"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Errors { get; init; }

    /// <summary>The number of problems that are warnings.</summary>
    [JsonPropertyName("warnings"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Warnings { get; init; }
}
