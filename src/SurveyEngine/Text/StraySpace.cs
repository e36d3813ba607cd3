namespace SurveyEngine.Text;

/// <summary>Finds white space that nobody wants: at the ends of a text, or twice in a row. Line breaks may stand in a row.</summary>
internal static class StraySpace
{
    /// <summary>Whether a text has some.</summary>
    /// <param name="text">The text, which is not blank.</param>
    /// <param name="mayBeAtEnds">Whether it may stand at the ends, as between a number and its unit.</param>
    public static bool IsIn(string text, bool mayBeAtEnds)
    {
        if (!mayBeAtEnds && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            return true;

        bool wasSpace = false;
        foreach (char character in text)
        {
            bool isSpace = character is not ('\n' or '\r') && char.IsWhiteSpace(character);
            if (isSpace && wasSpace)
                return true;

            wasSpace = isSpace;
        }

        return false;
    }
}
