using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Model;

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
        ValueList<KeyValuePair<string, AnswerValue>> parameters = [];
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
            else if (name == "parameters")
                parameters = [.. ReadAnswers(ref reader, options)];
            else if (name == "answers")
                answers = ReadAnswers(ref reader, options);
            else
                reader.Skip();
        }

        return survey is not null && version is not null && fingerprint is not null && answers is not null
            ? new SurveyResponse(survey, version, fingerprint, parameters, answers)
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
        if (value.Parameters.Count > 0)
            Write(writer, "parameters", value.Parameters);

        Write(writer, "answers", value.Answers);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, AnswerValue>> values)
    {
        writer.WriteStartObject(name);
        foreach ((string path, AnswerValue value) in values)
        {
            writer.WritePropertyName(path);
            AnswerValueJsonConverter.Write(writer, value);
        }

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
            if (!answers.TryAdd(path, answer))
                throw new JsonException($"The field {path} is answered twice.");
        }

        return answers;
    }
}
