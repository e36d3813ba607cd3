using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A column of a matrix of choices: an option that every row has.</summary>
public sealed record ColumnView
{
    /// <summary>The code of the option.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The text the respondent reads.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>The heading above it, which it shares with its neighbours of the same group.</summary>
    [JsonPropertyName("group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; init; }

    /// <summary>Whether it is hidden in every row; see <see cref="ViewOptions.IncludeHidden"/>. In JSON only when it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("hidden")]
    public bool Hidden { get; init; }

    /// <summary>The hint under the label; null: none.</summary>
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }
}
