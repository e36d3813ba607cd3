using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A section.</summary>
public sealed record SectionView : ItemView
{
    /// <summary>The questions and sections in it, in order.</summary>
    [JsonPropertyName("items"), JsonConverter(typeof(ValueListJsonConverter<ItemView>))]
    public required ValueList<ItemView> Items { get; init; }

    /// <summary>Words on how to show it, as the definition says; null: none.</summary>
    [JsonPropertyName("appearance"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Appearance { get; init; }
}
