using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>An expression, or a part of one, with its value.</summary>
public sealed record ExplainedExpression
{
    /// <summary>The expression, in canonical form.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The path of the row for which it was evaluated, inside a function that goes through rows.</summary>
    [JsonPropertyName("row"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Row { get; init; }

    /// <summary>Its value; a blank when it is unanswered or sensitive.</summary>
    [JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AnswerValue Value { get; init; }

    /// <summary>Whether it reads personal data, or gives some, and its value was left out.</summary>
    [JsonPropertyName("isSensitive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsSensitive { get; init; }

    /// <summary>
    /// Its parts that are neither names nor literals; inside a function that goes through rows, once for each row that is shown.
    /// </summary>
    [JsonPropertyName("parts"), JsonConverter(typeof(ValueListJsonConverter<ExplainedExpression>))]
    public required ValueList<ExplainedExpression> Parts { get; init; }
}
