using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>How an expression gives the answer of a field.</summary>
public sealed record ExplainedCalculation
{
    /// <summary>Whether it is a default, which counts until an answer or a blank is given; otherwise the field is calculated.</summary>
    [JsonPropertyName("isDefault"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsDefault { get; init; }

    /// <summary>Whether it counts: the field is shown and, when this is a default, untouched.</summary>
    [JsonPropertyName("counts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool Counts { get; init; }

    /// <summary>The answer of the field, which its kind may have rounded or refused.</summary>
    [JsonPropertyName("result")]
    public required ExplainedAnswer Result { get; init; }

    /// <summary>The expression and its parts.</summary>
    [JsonPropertyName("expression")]
    public required ExplainedExpression Expression { get; init; }

    /// <summary>The answers that decided its value: with others, it could have been different.</summary>
    [JsonPropertyName("answers"), JsonConverter(typeof(ValueListJsonConverter<ExplainedAnswer>))]
    public required ValueList<ExplainedAnswer> Answers { get; init; }
}
