using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A section, a question or a note.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SectionView), "section")]
[JsonDerivedType(typeof(QuestionView), "question")]
[JsonDerivedType(typeof(NoteView), "note")]
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

    /// <summary>Whether it is hidden; see <see cref="ViewOptions.IncludeHidden"/>. In JSON only when it is.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonPropertyName("hidden")]
    public bool Hidden { get; init; }
}
