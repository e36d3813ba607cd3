using System.Text.Json.Serialization;

namespace SurveyEngine.Cli.Language;

/// <summary>Reads the files of texts; every text must be there, and no other.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(UiTexts))]
internal sealed partial class UiTextsJson : JsonSerializerContext;
