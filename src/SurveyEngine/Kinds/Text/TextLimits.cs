using SurveyEngine.Model;
using SurveyEngine.Text.Patterns;

namespace SurveyEngine.Kinds.Text;

/// <summary>Finds limits of a text that exclude each other, so that nothing can ever be entered.</summary>
internal static class TextLimits
{
    /// <summary>Whether each limit makes sense by itself.</summary>
    public static bool AreSound(TextEntry text) =>
        !(text.MaxLength < 1 || text.MinLength < 0 || text.MinLength > text.MaxLength)
        && Enum.IsDefined(text.CountAs) && (text.Format is not { } format || Enum.IsDefined(format));

    /// <summary>The reason why no text can meet all limits, as a term; null when there is none that can be told.</summary>
    /// <param name="text">The limits, each sound by itself.</param>
    /// <param name="pattern">The pattern; null when there is none.</param>
    /// <param name="property">The property to point at.</param>
    public static string? Conflict(TextEntry text, TextPattern? pattern, out string property)
    {
        property = pattern is not null ? "pattern" : text.MaxLength is null ? "minLength" : "maxLength";
        bool isEmail = text.Format == TextFormat.Email;
        int? shortest = pattern is null ? 1 : ShortestText.LengthOf(pattern, text);
        if (shortest is null || (isEmail && shortest > EmailForm.LongestLength))
            return "patternMatchesNothing";
        if (isEmail && text.MaxLength < EmailForm.ShortestLength)
            return "shortForEmail";
        if (isEmail && text.MinLength > EmailForm.LongestLength)
            return "longForEmail";
        if (shortest > text.MaxLength)
            return "shortForPattern";

        // A character of the pattern is up to two units of UTF-16, and never more than one of the others.
        int units = text.CountAs == TextUnit.Utf16 && text.Format is null ? 2 : 1;
        return pattern?.Longest * units < text.MinLength ? "longForPattern" : null;
    }
}
