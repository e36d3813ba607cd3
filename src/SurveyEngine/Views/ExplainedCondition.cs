using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A condition, or a part of one, with its truth.</summary>
public sealed record ExplainedCondition
{
    /// <summary>The condition, in canonical form.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The path of the row for which it was evaluated, inside <c>any( )</c> and <c>all( )</c>.</summary>
    [JsonPropertyName("row"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Row { get; init; }

    /// <summary>Whether it holds.</summary>
    [JsonPropertyName("holds"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool Holds { get; init; }

    /// <summary>Its parts; inside <c>any( )</c> and <c>all( )</c>, the inner condition once for each shown row.</summary>
    [JsonPropertyName("parts"), JsonConverter(typeof(ValueListJsonConverter<ExplainedCondition>))]
    public required ValueList<ExplainedCondition> Parts { get; init; }
}
