using System.Text.Json.Serialization;

namespace SurveyEngine.Sessions;

/// <summary>How views become JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(SurveyView))]
internal sealed partial class ViewJsonContext : JsonSerializerContext;
