using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>An option.</summary>
public sealed record OptionView
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The text the respondent reads.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>The heading above it, which it shares with its neighbours of the same group.</summary>
    [JsonPropertyName("group"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; init; }

    /// <summary>Whether it cannot be combined with others.</summary>
    [JsonPropertyName("exclusive"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool Exclusive { get; init; }

    /// <summary>Whether it is selected.</summary>
    [JsonPropertyName("selected"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool Selected { get; init; }

    /// <summary>The free text that belongs to it, while it is selected.</summary>
    [JsonPropertyName("specify"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldView? Specify { get; init; }

    /// <summary>Whether it is hidden; see <see cref="ViewOptions.IncludeHidden"/>. In JSON only when it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("hidden")]
    public bool Hidden { get; init; }

    /// <summary>Pictures, sounds and films; null: none.</summary>
    [JsonPropertyName("media"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(ValueListJsonConverter<MediaView>))]
    public ValueList<MediaView>? Media { get; init; }

    /// <summary>The hint under the label; null: none.</summary>
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>The code, without a word on whether it is selected: this may be logged.</summary>
    public override string ToString() => Code;
}
