using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>Reads and writes lists of problems as JSON arrays.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProblemListJsonConverter : JsonConverter<ProblemList>
{
    /// <inheritdoc/>
    public override ProblemList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list of problems is expected.");

        var problems = new List<Problem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            problems.Add(ProblemJsonConverter.Read(ref reader));

        return ProblemList.Of(problems);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProblemList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, ProblemList value)
    {
        writer.WriteStartArray();
        foreach (Problem problem in value)
            ProblemJsonConverter.Write(writer, problem);

        writer.WriteEndArray();
    }
}
