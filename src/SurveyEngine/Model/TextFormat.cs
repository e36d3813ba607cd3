using System.Text.Json.Serialization;

namespace SurveyEngine.Model;

/// <summary>A well-known form of a text.</summary>
[JsonConverter(typeof(JsonWordConverter<TextFormat>))]
public enum TextFormat
{
    /// <summary>
    /// An RFC 5321 mailbox in ASCII: a local part of up to 64 characters without quoted forms, a domain of at least two
    /// labels, 254 characters in all.
    /// </summary>
    Email,

    /// <summary>Half-width characters only: U+0020 to U+007E, and line breaks where the field allows them.</summary>
    Ascii,
}
