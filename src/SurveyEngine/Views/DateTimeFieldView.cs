using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A date and time (<c>dateTime</c>). Its texts have the JSON form of answers, which HTML inputs take, too.</summary>
public sealed record DateTimeFieldView : FieldView
{
    /// <summary>The date and time entered; null: none.</summary>
    [JsonPropertyName("dateTime"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DateTime { get; init; }

    /// <summary>The earliest date and time allowed; null: no limit.</summary>
    [JsonPropertyName("earliest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Earliest { get; init; }

    /// <summary>The latest date and time allowed; null: no limit.</summary>
    [JsonPropertyName("latest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Latest { get; init; }
}
