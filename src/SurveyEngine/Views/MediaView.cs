using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A picture, a sound or a film that belongs to a question, a note or an option.</summary>
public sealed record MediaView
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("type"), JsonConverter(typeof(JsonWordConverter<MediaType>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required MediaType Type { get; init; }

    /// <summary>Where the host finds it, as the definition says.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>The text in place of it; null: none.</summary>
    [JsonPropertyName("alt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Alt { get; init; }
}
