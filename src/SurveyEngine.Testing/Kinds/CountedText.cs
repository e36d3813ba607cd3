using System.Globalization;
using System.Text;
using SurveyEngine.Model;
using SurveyEngine.Testing.Generation;

namespace SurveyEngine.Testing.Kinds;

/// <summary>Generates texts with an exact number of characters, in each way of counting.</summary>
internal static class CountedText
{
    /// <summary>Each is one grapheme cluster, whatever is beside it: か with a mark, 葛󠄀, a family, a letter outside the BMP.</summary>
    private static readonly string[] Clusters =
        ["a", "漢", "ｱ", "\U00020BB7", "か\u3099", "葛\U000E0100", "👨\u200D👩\u200D👧", "e\u0301", " "];

    private static readonly string[] CodePoints = ["a", "漢", "\U00020BB7", "é", "\u3099"];

    /// <summary>Generates a text of a number of units of the field; a line break counts as one, also as CRLF.</summary>
    public static string OfLength(TextEntry kind, int units, Dice dice)
    {
        // The first and the last character are visible, so that the text is never blank.
        var text = new StringBuilder();
        for (int left = units; left > 0;)
        {
            bool isInside = left > 1 && left < units;
            string piece = isInside && kind.Multiline && dice.Chance(0.25)
                ? dice.Pick(["\r\n", "\r\n", "\n", "\r"])
                : Piece(kind, left, isInside, dice);
            if (piece == "\n" && text.Length > 0 && text[^1] == '\r')
                continue;

            text.Append(piece);
            left -= Units(piece, kind.CountAs);
        }

        return text.ToString();
    }

    private static string Piece(TextEntry kind, int left, bool isInside, Dice dice)
    {
        if (!isInside || kind.Format is not null || left > 200)
            return "a";

        string piece = dice.Pick(kind.CountAs == TextUnit.Graphemes ? Clusters : CodePoints);
        return Units(piece, kind.CountAs) < left ? piece : "a";
    }

#pragma warning disable RS0030 // The expected length must not come from the engine.
    /// <summary>The number of units, counted by the .NET runtime and not by the engine.</summary>
    private static int Units(string piece, TextUnit countAs) => piece is "\r\n" ? 1 : countAs switch
    {
        TextUnit.Utf16 => piece.Length,
        TextUnit.CodePoints => piece.EnumerateRunes().Count(),
        _ => new StringInfo(piece).LengthInTextElements,
    };
#pragma warning restore RS0030
}
