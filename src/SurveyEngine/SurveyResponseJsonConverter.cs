using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>
/// Reads and writes responses in their own format. What is read is a record: nobody has checked it, since that takes its survey.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SurveyResponseJsonConverter : JsonConverter<SurveyResponse>
{
    private static readonly AnswerValueJsonConverter Value = new();

    /// <inheritdoc/>
    public override SurveyResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A response is an object.");

        string? survey = null;
        string? version = null;
        string? fingerprint = null;
        OrderedDictionary<string, AnswerValue>? answers = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == "survey")
                survey = ReadText(ref reader);
            else if (name == "version")
                version = ReadText(ref reader);
            else if (name == "fingerprint")
                fingerprint = ReadText(ref reader);
            else if (name == "answers")
                answers = ReadAnswers(ref reader, options);
            else
                reader.Skip();
        }

        return survey is not null && version is not null && fingerprint is not null && answers is not null
            ? new SurveyResponse(survey, version, fingerprint, answers)
            : throw new JsonException("A response has a survey, a version, a fingerprint and answers.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SurveyResponse value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("survey"u8, value.SurveyId);
        writer.WriteString("version"u8, value.Version);
        writer.WriteString("fingerprint"u8, value.Fingerprint);
        writer.WriteStartObject("answers"u8);
        foreach ((string path, AnswerValue answer) in value.Answers)
        {
            writer.WritePropertyName(path);
            AnswerValueJsonConverter.Write(writer, answer);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string ReadText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text is expected.");

    private static OrderedDictionary<string, AnswerValue> ReadAnswers(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("The answers are an object.");

        var answers = new OrderedDictionary<string, AnswerValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string path = reader.GetString()!;
            reader.Read();
            AnswerValue answer = Value.Read(ref reader, typeof(AnswerValue), options);
            if (!answer.IsBlank && !answers.TryAdd(path, answer))
                throw new JsonException($"The field {path} is answered twice.");
        }

        return answers;
    }
}
