using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>An item that only says something.</summary>
public sealed record NoteView : ItemView
{
    /// <summary>What it says.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>Words on how to show it, as the definition says; null: none.</summary>
    [JsonPropertyName("appearance"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Appearance { get; init; }

    /// <summary>Pictures, sounds and films; null: none.</summary>
    [JsonPropertyName("media"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(ValueListJsonConverter<MediaView>))]
    public ValueList<MediaView>? Media { get; init; }
}
