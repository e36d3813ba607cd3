using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A time of day (<c>time</c>). Its texts have the JSON form of answers, which HTML inputs take, too.</summary>
public sealed record TimeFieldView : FieldView
{
    /// <summary>The time entered; null: none.</summary>
    [JsonPropertyName("time"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Time { get; init; }

    /// <summary>The earliest time allowed; null: no limit.</summary>
    [JsonPropertyName("earliest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Earliest { get; init; }

    /// <summary>The latest time allowed; null: no limit.</summary>
    [JsonPropertyName("latest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Latest { get; init; }
}
