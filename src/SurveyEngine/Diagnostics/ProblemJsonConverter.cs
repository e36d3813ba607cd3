using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>
/// Reads and writes problems as data: <c>code</c>, <c>severity</c>, and as far as there are any <c>path</c>, <c>position</c>,
/// <c>arguments</c> by name and own <c>texts</c> by language.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProblemJsonConverter : JsonConverter<Problem>
{
    /// <inheritdoc/>
    public override Problem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Problem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static Problem Read(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or KeyNotFoundException or ArgumentException)
        {
            throw new JsonException("This is no problem.", wrong);
        }
    }

    internal static void Write(Utf8JsonWriter writer, Problem value)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, value.Code);
        writer.WriteString("severity"u8, value.Severity == ProblemSeverity.Error ? "error"u8 : "warning"u8);
        if (value.Path is { } path)
            writer.WriteString("path"u8, path);
        if (value.Position is { } position)
        {
            writer.WriteStartObject("position"u8);
            writer.WriteNumber("line"u8, position.Line);
            writer.WriteNumber("column"u8, position.Column);
            writer.WriteEndObject();
        }

        if (value.Arguments.Count > 0)
            WriteArguments(writer, value.Arguments);
        if (value.Texts is { Count: > 0 } texts)
            WriteTexts(writer, texts);
        writer.WriteEndObject();
    }

    private static void WriteArguments(Utf8JsonWriter writer, IReadOnlyList<ProblemArgument> arguments)
    {
        writer.WriteStartObject("arguments"u8);
        foreach (ProblemArgument argument in arguments)
        {
            writer.WritePropertyName(argument.Name);
            ProblemArgumentJsonConverter.WriteValue(writer, argument);
        }

        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> texts)
    {
        writer.WriteStartObject("texts"u8);
        foreach ((string language, string text) in texts)
            writer.WriteString(language, text);

        writer.WriteEndObject();
    }

    private static Problem Read(JsonElement json) => Problem.Recorded(
        json.GetProperty("code"u8).GetString() ?? throw new FormatException("There is no code."),
        json.GetProperty("severity"u8).GetString() switch
        {
            "error" => ProblemSeverity.Error,
            "warning" => ProblemSeverity.Warning,
            _ => throw new FormatException("The severity is neither error nor warning."),
        },
        Find(json, "path"u8)?.GetString(),
        Find(json, "position"u8) is { } position
            ? new SourcePosition(position.GetProperty("line"u8).GetInt32(), position.GetProperty("column"u8).GetInt32())
            : null,
        Find(json, "arguments"u8) is { } arguments
            ? [.. arguments.EnumerateObject().Select(argument => new ProblemArgument(argument.Name, ProblemArgumentJsonConverter.ValueOf(argument.Value)))]
            : [],
        Find(json, "texts"u8) is { } texts
            ? [.. texts.EnumerateObject().Select(text => KeyValuePair.Create(text.Name, ProblemArgumentJsonConverter.TextOf(text.Value)))]
            : []);

    /// <summary>The value of a property; null when it is missing, or null as many clients write what is missing.</summary>
    private static JsonElement? Find(JsonElement json, ReadOnlySpan<byte> name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
