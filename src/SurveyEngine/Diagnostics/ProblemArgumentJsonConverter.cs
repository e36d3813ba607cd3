using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>Reads and writes the arguments of problems: <c>name</c>, <c>value</c>, and <c>text</c> for those who only print it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProblemArgumentJsonConverter : JsonConverter<ProblemArgument>
{
    /// <inheritdoc/>
    public override ProblemArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return new ProblemArgument(TextOf(document.RootElement.GetProperty("name"u8)), ValueOf(document.RootElement.GetProperty("value"u8)));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new JsonException("This is no argument of a problem.", wrong);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProblemArgument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("name"u8, value.Name);
        writer.WritePropertyName("value"u8);
        WriteValue(writer, value);
        writer.WriteString("text"u8, value.Text);
        writer.WriteEndObject();
    }

    internal static void WriteValue(Utf8JsonWriter writer, ProblemArgument argument)
    {
        if (argument.Value is int or decimal)
        {
            writer.WriteNumberValue(Convert.ToDecimal(argument.Value, CultureInfo.InvariantCulture));
        }
        else if (argument.Value is IEnumerable<string> list)
        {
            writer.WriteStartArray();
            foreach (string text in list)
                writer.WriteStringValue(text);

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStringValue(argument.Text);
        }
    }

    internal static object ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetInt32(out int whole) ? whole : json.GetDecimal(),
        JsonValueKind.Array => (string[])[.. json.EnumerateArray().Select(TextOf)],
        _ => TextOf(json),
    };

    /// <exception cref="FormatException">It is null.</exception>
    internal static string TextOf(JsonElement json) => json.GetString() ?? throw new FormatException("A text is expected.");
}
