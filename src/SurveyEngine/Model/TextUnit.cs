using System.Text.Json.Serialization;

namespace SurveyEngine.Model;

/// <summary>The unit in which the characters of a text are counted. A line break counts as 1 in each.</summary>
[JsonConverter(typeof(JsonWordConverter<TextUnit>))]
public enum TextUnit
{
    /// <summary>Extended grapheme clusters (UAX #29, Unicode 17.0): what a respondent calls a character, 字. The default.</summary>
    Graphemes,

    /// <summary>Unicode code points.</summary>
    CodePoints,

    /// <summary>UTF-16 code units, as <see cref="string.Length"/> and most databases count.</summary>
    Utf16,
}
