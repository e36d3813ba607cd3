using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine;

/// <summary>
/// Reads and writes answers as responses have them: a string, a number, true or false, an array of strings, or null. A code of an option, a date
/// and a time are read as texts, to which they are equal: only a survey can tell them apart.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnswerValueJsonConverter : JsonConverter<AnswerValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override AnswerValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => AnswerValue.Blank,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => ReadNumber(reader),
        JsonTokenType.True or JsonTokenType.False => reader.TokenType == JsonTokenType.True,
        JsonTokenType.StartArray => ReadCodes(ref reader),
        _ => throw new JsonException("An answer is a string, a number, true or false, an array of strings, or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnswerValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, AnswerValue value)
    {
        if (value.TryGetNumber(out decimal number))
            writer.WriteRawValue(CanonicalJsonWriter.TextOf(number), skipInputValidation: true);
        else if (value.TryGetBoolean(out bool truth))
            writer.WriteBooleanValue(truth);
        else if (value.TryGetOptions(out ValueList<string>? codes))
            WriteCodes(writer, codes);
        else
            writer.WriteStringValue(value.Kind == AnswerValueKind.Blank ? null : value.ToString());
    }

    private static AnswerValue ReadNumber(in Utf8JsonReader reader)
    {
        NumberReading number = NumberReader.ReadJson(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return number.Fault == NumberFault.None ? number.Value : throw new JsonException("The number cannot be held exactly.");
    }

    private static AnswerValue ReadCodes(ref Utf8JsonReader reader)
    {
        var codes = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            codes.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("An option code is a string."));

        return codes;
    }

    private static void WriteCodes(Utf8JsonWriter writer, ValueList<string> codes)
    {
        writer.WriteStartArray();
        foreach (string code in codes)
            writer.WriteStringValue(code);

        writer.WriteEndArray();
    }
}
