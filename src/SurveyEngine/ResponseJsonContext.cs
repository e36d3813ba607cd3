using System.Text.Json.Serialization;

namespace SurveyEngine;

/// <summary>The metadata of responses, without reflection.</summary>
[JsonSerializable(typeof(SurveyResponse))]
internal sealed partial class ResponseJsonContext : JsonSerializerContext;
