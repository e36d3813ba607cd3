namespace SurveyEngine.Model;

/// <summary>What counts as one character of a text. A line break counts 1 in each.</summary>
public enum TextUnit
{
    /// <summary>Extended grapheme clusters (UAX #29): what a respondent calls a character, 字. The default.</summary>
    Graphemes,

    /// <summary>Unicode code points.</summary>
    CodePoints,

    /// <summary>UTF-16 code units, as <see cref="string.Length"/> and most databases count.</summary>
    Utf16,
}
