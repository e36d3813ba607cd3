using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>An answer that decided a condition.</summary>
public sealed record ExplainedAnswer
{
    /// <summary>The field.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>Its answer; a blank when it has none, is hidden, or is sensitive.</summary>
    [JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AnswerValue Value { get; init; }

    /// <summary>Whether the field is shown; a hidden one counts as unanswered.</summary>
    [JsonPropertyName("isShown"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsShown { get; init; }

    /// <summary>Whether the answer is personal data and was left out.</summary>
    [JsonPropertyName("isSensitive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsSensitive { get; init; }
}
