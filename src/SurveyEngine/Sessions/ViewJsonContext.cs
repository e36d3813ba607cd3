using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyEngine.Text;

namespace SurveyEngine.Sessions;

/// <summary>How views become JSON, without reflection.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(SurveyView))]
internal sealed partial class ViewJsonContext : JsonSerializerContext
{
    /// <summary>Names in camelCase, nothing that is null, and readable characters as they are.</summary>
    public static ViewJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = ReadableEncoder.Instance,
    });
}
