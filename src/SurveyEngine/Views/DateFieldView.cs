using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A date (<c>date</c>). Its texts have the JSON form of answers, which HTML inputs take, too.</summary>
public sealed record DateFieldView : FieldView
{
    /// <summary>The date entered; null: none.</summary>
    [JsonPropertyName("date"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Date { get; init; }

    /// <summary>The earliest date allowed; null: no limit.</summary>
    [JsonPropertyName("earliest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Earliest { get; init; }

    /// <summary>The latest date allowed; null: no limit.</summary>
    [JsonPropertyName("latest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Latest { get; init; }
}
