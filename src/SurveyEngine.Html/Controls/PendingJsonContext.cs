using System.Text.Json.Serialization;

namespace SurveyEngine.Html.Controls;

/// <summary>The metadata of pending input, without reflection.</summary>
[JsonSerializable(typeof(PendingEntry[]))]
internal sealed partial class PendingJsonContext : JsonSerializerContext;
