using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Json;
using SurveyEngine.Model;

namespace SurveyEngine.Views;

/// <summary>The JSON of views, without reflection.</summary>
[JsonSerializable(typeof(SurveyView))]
[JsonSerializable(typeof(PageView))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ViewJsonContext : JsonSerializerContext
{
    /// <summary>
    /// Names and the words for enumerations in camelCase, as in definitions; no properties that are null; readable characters
    /// without escapes.
    /// </summary>
    public static ViewJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = ReadableEncoder.Instance,
        Converters = { Words<Requirement>(), Words<TextUnit>(), Words<TextFormat>(), Words<ProblemSeverity>(), Words<InputMode>() },
    });

    private static JsonStringEnumConverter<T> Words<T>()
        where T : struct, Enum =>
        new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
