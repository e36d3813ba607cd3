using System.Text;

namespace SurveyEngine.Text;

/// <summary>A short, harmless form of a text from outside, to be quoted in a problem.</summary>
internal static class TextPreview
{
    private const int MostCharacters = 80;

    /// <summary>
    /// The text itself, but that what follows its 80th code point becomes an ellipsis, and each control character or lone
    /// surrogate U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Length <= MostCharacters && WellFormedText.Holds(text) && text.AsSpan().IndexOfAny("\t\n\r") < 0)
            return text;

        var excerpt = new StringBuilder();
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (count++ == MostCharacters)
                return excerpt.Append('…').ToString();

            excerpt.Append((Rune.IsControl(rune) ? Rune.ReplacementChar : rune).ToString());
        }

        return excerpt.ToString();
    }
}
