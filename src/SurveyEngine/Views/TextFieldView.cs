using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A text (<c>text</c>).</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TextFieldView : FieldView
{
    /// <summary>The text entered; null: none.</summary>
    [JsonPropertyName("text"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The length of the text entered, in the unit of <see cref="CountAs"/>.</summary>
    [JsonPropertyName("length"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Length { get; init; }

    /// <summary>The fewest characters of a text that is there; null: no limit.</summary>
    [JsonPropertyName("minLength"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinLength { get; init; }

    /// <summary>The most characters; null: no limit.</summary>
    [JsonPropertyName("maxLength"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxLength { get; init; }

    /// <summary>What counts as one character.</summary>
    [JsonPropertyName("countAs"), JsonConverter(typeof(JsonWordConverter<TextUnit>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextUnit CountAs { get; init; }

    /// <summary>Whether the text may have several lines.</summary>
    [JsonPropertyName("multiline"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool Multiline { get; init; }

    /// <summary>The form the text must have; null: any.</summary>
    [JsonPropertyName("format"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(JsonWordConverter<TextFormat>))]
    public TextFormat? Format { get; init; }

    /// <summary>The keyboard for it.</summary>
    [JsonPropertyName("inputMode"), JsonConverter(typeof(JsonWordConverter<InputMode>)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public InputMode InputMode { get; init; }

    /// <summary>What a browser may fill in by itself, as in the <c>autocomplete</c> attribute of HTML; null: nothing is known.</summary>
    [JsonPropertyName("autocomplete"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Autocomplete { get; init; }

    /// <summary>The height of its input in lines, from 1 to 10: one unless the text may have several, else by its most characters.</summary>
    [JsonPropertyName("lines"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Lines { get; init; } = 1;
}
