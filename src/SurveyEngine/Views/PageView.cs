using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>
/// One section as a respondent is to see it now, for hosts that show a page at a time: it costs what the section holds, not what the
/// survey does. Plain data, as <see cref="SurveyView"/> is.
/// </summary>
public sealed record PageView
{
    /// <summary>The survey's id.</summary>
    [JsonPropertyName("survey")]
    public required string SurveyId { get; init; }

    /// <summary>The survey's version.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>The language of the texts: the first of those asked for that the survey has, else the definition's.</summary>
    [JsonPropertyName("language")]
    public required string Language { get; init; }

    /// <summary>The title of the survey.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The section.</summary>
    [JsonPropertyName("section")]
    public required SectionView Section { get; init; }

    /// <summary>Its place among the pages; that of the page around it for a section inside another one.</summary>
    [JsonPropertyName("place")]
    public required PagePlace Place { get; init; }

    /// <summary>The progress in the fields of the section.</summary>
    [JsonPropertyName("progress")]
    public required SurveyProgress Progress { get; init; }

    /// <summary>
    /// The problems of the fields of the section; questions not answered yet included, unless <see cref="ViewOptions.Attempted"/> leaves them out.
    /// </summary>
    [JsonPropertyName("problems"), JsonConverter(typeof(ValueListJsonConverter<ProblemView>))]
    public required ValueList<ProblemView> Problems { get; init; }

    /// <summary>The view as JSON, in the form of <see cref="SurveyView.ToJson"/>.</summary>
    public string ToJson() => DataJson.ToText(json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.PageView));

    /// <summary>Writes the bytes of <see cref="ToJson"/>.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output) =>
        DataJson.WriteTo(output, json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.PageView));
}
