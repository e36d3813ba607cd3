using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>A number (<c>number</c>).</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record NumberFieldView : FieldView
{
    /// <summary>The number entered; null: none.</summary>
    [JsonPropertyName("number"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Number { get; init; }

    /// <summary>
    /// The number as it is typed in the language of the view: <c>SurveySession.Enter</c> with that language reads it. Null: none.
    /// </summary>
    [JsonPropertyName("text"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The smallest number allowed; null: no limit.</summary>
    [JsonPropertyName("min"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Min { get; init; }

    /// <summary>The largest number allowed; null: no limit.</summary>
    [JsonPropertyName("max"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Max { get; init; }

    /// <summary>The most digits after the decimal point; null: any number of them.</summary>
    [JsonPropertyName("decimals"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Decimals { get; init; }

    /// <summary>
    /// The keyboard for it: that of digits only where <see cref="Min"/> rules negative numbers out, as keyboards of digits may lack the minus.
    /// </summary>
    [JsonPropertyName("inputMode"), JsonConverter(typeof(JsonWordConverter<InputMode>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public InputMode InputMode { get; init; }

    /// <summary>The text before the number.</summary>
    [JsonPropertyName("prefix"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; init; }

    /// <summary>The text after the number, such as the unit.</summary>
    [JsonPropertyName("suffix"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suffix { get; init; }

    /// <summary>The meaning of the smallest number, at the end of a scale; null: none.</summary>
    [JsonPropertyName("minLabel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MinLabel { get; init; }

    /// <summary>The meaning of the largest number; null: none.</summary>
    [JsonPropertyName("maxLabel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MaxLabel { get; init; }
}
