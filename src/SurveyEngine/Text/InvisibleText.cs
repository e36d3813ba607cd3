using System.Text;

namespace SurveyEngine.Text;

/// <summary>
/// Invisible characters: white space, joiners, fillers, variation selectors and other ignorable characters. A text with no other
/// characters is blank.
/// </summary>
internal static class InvisibleText
{
    /// <summary>Whether a text has no visible character.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsInvisible(rune))
                return false;
        }

        return true;
    }

    public static bool IsInvisible(Rune rune)
    {
        if (rune.Value is > ' ' and <= '~')
            return false;

        return (CharacterData.LastUpTo(CharacterData.InvisibleRanges, rune.Value) & 1) == 0;
    }
}
