using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>One thing that decides whether something is shown.</summary>
public sealed record Reason
{
    /// <summary>Its kind.</summary>
    [JsonPropertyName("kind"), JsonConverter(typeof(JsonWordConverter<ReasonKind>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ReasonKind Kind { get; init; }

    /// <summary>
    /// What has the condition: the section, question, row (<c>Q1-2.5</c>) or option (<c>Q6-1.p</c>; of an option set, <c>yes-no.y</c>). Of a filter, the option or row that it is asked for.
    /// </summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>Whether it holds.</summary>
    [JsonPropertyName("holds"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool Holds { get; init; }

    /// <summary>The condition and its parts, when it is a condition.</summary>
    [JsonPropertyName("condition"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplainedCondition? Condition { get; init; }

    /// <summary>The answers that decided it: with others, the result could have been different.</summary>
    [JsonPropertyName("answers"), JsonConverter(typeof(ValueListJsonConverter<ExplainedAnswer>))]
    public required ValueList<ExplainedAnswer> Answers { get; init; }
}
