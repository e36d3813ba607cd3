using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A constraint that the answer of a field breaks.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ExplainedConstraint
{
    /// <summary>The index among the constraints of the question.</summary>
    [JsonPropertyName("index"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Index { get; init; }

    /// <summary>The condition, which does not hold, and its parts.</summary>
    [JsonPropertyName("condition")]
    public required ExplainedCondition Condition { get; init; }

    /// <summary>The answers that decided it: with others, the result could have been different.</summary>
    [JsonPropertyName("answers"), JsonConverter(typeof(ValueListJsonConverter<ExplainedAnswer>))]
    public required ValueList<ExplainedAnswer> Answers { get; init; }
}
