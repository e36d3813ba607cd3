using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.Views;

namespace SurveyEngine;

/// <summary>
/// What a respondent is to see now, in one language: texts, answers, problems; nothing that is hidden, unless it is asked for. Plain data for any user
/// interface. All texts are plain text, never markup: whoever renders them escapes them.
/// </summary>
public sealed record SurveyView
{
    /// <summary>The survey's id.</summary>
    [JsonPropertyName("survey")]
    public required string SurveyId { get; init; }

    /// <summary>The survey's version.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>The language of the survey's texts here: the first of those asked for that the survey has, else the definition's.</summary>
    [JsonPropertyName("language")]
    public required string Language { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Paragraphs before the first section.</summary>
    [JsonPropertyName("introduction"), JsonConverter(typeof(ValueListJsonConverter<string>))]
    public required ValueList<string> Introduction { get; init; }

    /// <summary>The sections, in order.</summary>
    [JsonPropertyName("sections"), JsonConverter(typeof(ValueListJsonConverter<SectionView>))]
    public required ValueList<SectionView> Sections { get; init; }

    /// <summary>The respondent's progress.</summary>
    [JsonPropertyName("progress")]
    public required SurveyProgress Progress { get; init; }

    /// <summary>
    /// All problems there are now; questions not answered yet included, unless <see cref="ViewOptions.Attempted"/> leaves them out.
    /// </summary>
    [JsonPropertyName("problems"), JsonConverter(typeof(ValueListJsonConverter<ProblemView>))]
    public required ValueList<ProblemView> Problems { get; init; }

    /// <summary>
    /// The view as JSON: names in camelCase, the words for enumerations as in definition JSON, properties that are null left out,
    /// readable characters, but for rare ones, not escaped.
    /// </summary>
    public string ToJson() => DataJson.ToText(json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.SurveyView));

    /// <summary>Writes the bytes of <see cref="ToJson"/>.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output) =>
        DataJson.WriteTo(output, json => JsonSerializer.Serialize(json, this, ViewJsonContext.Default.SurveyView));
}
