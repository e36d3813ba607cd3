using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>
/// Breaks texts into lines of terminal cells: between words where there are spaces, between any two characters of Japanese,
/// but never before a closing mark or behind an opening one (kinsoku).
/// </summary>
internal static class Wrapping
{
    private const string NeverFirst = "、。，．,.;:!?)]}）］｝」』】〕〉》！？：；ー…‥・々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private const string NeverLast = "([{（［｛「『【〔〈《";

    /// <summary>How many cells a text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>The lines of a text, each at most so many cells wide.</summary>
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

    /// <summary>What stays together, with the spaces behind it.</summary>
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

    /// <summary>A piece, or several where it is wider than a line.</summary>
    private static IEnumerable<string> Fitting(string piece, int width)
    {
        if (Width(piece.TrimEnd(' ')) <= width)
            return [piece];

        return Characters(piece);
    }

    private static IEnumerable<string> Characters(string text)
    {
        TextElementEnumerator characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
            yield return characters.GetTextElement();
    }
}
