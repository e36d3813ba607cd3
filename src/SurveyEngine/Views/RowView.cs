using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A row of a matrix.</summary>
public sealed record RowView
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The text the respondent reads.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>Whether it is hidden; see <see cref="ViewOptions.IncludeHidden"/>. In JSON only when it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("hidden")]
    public bool Hidden { get; init; }

    /// <summary>The hint under the label; null: none.</summary>
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }
}
