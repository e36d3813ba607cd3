using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>True or false (<c>boolean</c>).</summary>
public sealed record BooleanFieldView : FieldView
{
    /// <summary>The answer; null: none.</summary>
    [JsonPropertyName("boolean"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Boolean { get; init; }

    /// <summary>The text for "true"; null: the user interface says it.</summary>
    [JsonPropertyName("trueLabel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TrueLabel { get; init; }

    /// <summary>The text for "false"; null: the user interface says it.</summary>
    [JsonPropertyName("falseLabel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FalseLabel { get; init; }
}
