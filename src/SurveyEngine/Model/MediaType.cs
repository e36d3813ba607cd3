using System.Text.Json.Serialization;

namespace SurveyEngine.Model;

/// <summary>The type of <see cref="Media"/>.</summary>
[JsonConverter(typeof(JsonWordConverter<MediaType>))]
public enum MediaType
{
    /// <summary>A picture. The default.</summary>
    Image,

    /// <summary>A sound.</summary>
    Audio,

    /// <summary>A film.</summary>
    Video,
}
