using System.Text.Json.Serialization;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>A question.</summary>
public sealed record QuestionView : ItemView
{
    /// <summary>The code as printed on paper, when it differs from the id.</summary>
    [JsonPropertyName("code"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>The text of the question.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>The kind of question, as in definition JSON: that of its field (<c>single</c>, <c>number</c>, …), or <c>matrix</c>.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>The rows of a matrix, in the order of <see cref="Fields"/>; null when the question is no matrix.</summary>
    [JsonPropertyName("rows")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(ValueListJsonConverter<RowView>))]
    public ValueList<RowView>? Rows { get; init; }

    /// <summary>The columns of a matrix of choices: the options of its rows; null when the question is none.</summary>
    [JsonPropertyName("columns")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(ValueListJsonConverter<ColumnView>))]
    public ValueList<ColumnView>? Columns { get; init; }

    /// <summary>The one field of the question, or one for each row of a matrix. Specify texts are in their options.</summary>
    [JsonPropertyName("fields"), JsonConverter(typeof(ValueListJsonConverter<FieldView>))]
    public required ValueList<FieldView> Fields { get; init; }

    /// <summary>Words on how to show it, as the definition says; null: none.</summary>
    [JsonPropertyName("appearance"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Appearance { get; init; }

    /// <summary>Pictures, sounds and films; null: none.</summary>
    [JsonPropertyName("media"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(ValueListJsonConverter<MediaView>))]
    public ValueList<MediaView>? Media { get; init; }
}
