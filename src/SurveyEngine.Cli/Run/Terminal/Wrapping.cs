using System.Text;
using Spectre.Console.Rendering;
using SurveyEngine.Text;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>
/// Breaks texts into lines of terminal cells: at spaces, and between any two characters of Japanese, but never before a closing mark or
/// after an opening one (kinsoku).
/// </summary>
internal static class Wrapping
{
    private const string NeverFirst = "、。，．,.;:!?)]}）］｝」』】〕〉》！？：；ー…‥・々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private const string NeverLast = "([{（［｛「『【〔〈《";

    /// <summary>The width of a text, in cells.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The maximum width of a line, in cells.</param>
    public static IEnumerable<string> Lines(string text, int width) =>
        text.Split('\n').SelectMany(paragraph => Wrap(paragraph, width));

    private static IEnumerable<string> Wrap(string paragraph, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string piece in Pieces(paragraph).SelectMany(piece => Fitting(piece, width)))
        {
            if (used > 0 && used + Width(piece.TrimEnd(' ')) > width)
            {
                yield return line.ToString().TrimEnd(' ');
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += Width(piece);
        }

        yield return line.ToString();
    }

    /// <summary>The unbreakable pieces of a paragraph, each with the spaces after it.</summary>
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var piece = new StringBuilder();
        string last = "";
        foreach (string character in Characters(paragraph))
        {
            if (piece.Length > 0 && MayBreak(last, character))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(character);
            last = character;
        }

        yield return piece.ToString();
    }

    private static bool MayBreak(string last, string next) =>
        next != " "
        && (last == " " || Width(last) > 1 || Width(next) > 1)
        && !NeverFirst.Contains(next, StringComparison.Ordinal)
        && !NeverLast.Contains(last, StringComparison.Ordinal);

    /// <summary>The piece itself, or its characters when it is wider than a line.</summary>
    private static IEnumerable<string> Fitting(string piece, int width)
    {
        if (Width(piece.TrimEnd(' ')) <= width)
            return [piece];

        return Characters(piece);
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Graphemes.FirstLength(text.AsSpan(start));
            yield return text.Substring(start, length);
        }
    }
}
