using System.Text.Json.Serialization;

namespace SurveyEngine.Benchmarks.Objects;

/// <summary>The generated serializer. It must refuse unknown and duplicate properties, as the engine does.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(QuestionnaireResponse))]
internal sealed partial class QuestionnaireJsonContext : JsonSerializerContext;
