using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A choice of any number of options (<c>multi</c>).</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record MultiChoiceFieldView : ChoiceFieldView
{
    /// <summary>The fewest options of an answer; null: no limit.</summary>
    [JsonPropertyName("min"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Min { get; init; }

    /// <summary>The most options; null: no limit.</summary>
    [JsonPropertyName("max"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Max { get; init; }
}
