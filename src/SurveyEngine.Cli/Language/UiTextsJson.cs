using System.Text.Json.Serialization;

namespace SurveyEngine.Cli.Language;

/// <summary>How the files of words are read: every word must be there, and no other.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(UiTexts))]
internal sealed partial class UiTextsJson : JsonSerializerContext;
