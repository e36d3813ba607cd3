using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>A respondent's progress, in fields.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SurveyProgress
{
    /// <summary>How many fields are shown.</summary>
    [JsonPropertyName("shown"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int ShownCount { get; init; }

    /// <summary>How many of them have an answer.</summary>
    [JsonPropertyName("answered"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int AnsweredCount { get; init; }

    /// <summary>How many of them must be answered and are blank; while there are any, nothing can be submitted.</summary>
    [JsonPropertyName("requiredBlank"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int RequiredBlankCount { get; init; }

    /// <summary>The progress as JSON, in the form of <see cref="SurveyView.ToJson"/>.</summary>
    public string ToJson() => DataJson.ToText(json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.SurveyProgress));
}
