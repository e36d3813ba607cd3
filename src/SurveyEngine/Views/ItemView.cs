using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A shown section or question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SectionView), "section")]
[JsonDerivedType(typeof(QuestionView), "question")]
public abstract record ItemView
{
    private protected ItemView()
    {
    }

    /// <summary>The id.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The heading, if any.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Remarks for the respondent.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("notes"), JsonConverter(typeof(ValueListJsonConverter<string>))]
    public required ValueList<string> Notes { get; init; }
}
