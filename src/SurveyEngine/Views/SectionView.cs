using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A section.</summary>
public sealed record SectionView : ItemView
{
    /// <summary>The questions and sections in it, in order.</summary>
    [JsonPropertyName("items"), JsonConverter(typeof(ValueListJsonConverter<ItemView>))]
    public required ValueList<ItemView> Items { get; init; }

    /// <summary>The problems of what is in it without being displayed: of calculated fields without a prompt. Null: none.</summary>
    [JsonPropertyName("problems"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(ValueListJsonConverter<ProblemView>))]
    public ValueList<ProblemView>? Problems { get; init; }

    /// <summary>Words on how to show it, as the definition says; null: none.</summary>
    [JsonPropertyName("appearance"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Appearance { get; init; }
}
