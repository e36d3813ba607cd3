using Spectre.Console;
using Spectre.Console.Rendering;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Lines for a screen: texts made printable, wrapped and indented.</summary>
/// <param name="width">The width of a line, in cells.</param>
internal sealed class Page(int width)
{
    private readonly List<IReadOnlyList<Segment>> _lines = [];

    public IReadOnlyList<IReadOnlyList<Segment>> Lines => _lines;

    /// <summary>The lines that must be visible: those of the item that the person is at.</summary>
    public Range Focus { get; private set; } = ..0;

    /// <summary>The line and the cell of the terminal's cursor; null to hide it.</summary>
    public (int Line, int Cell)? Cursor { get; private set; }

    /// <summary>Adds a text, whose lines are aligned after the lead.</summary>
    /// <param name="text">The text, as a definition or a person wrote it.</param>
    /// <param name="style">Its style.</param>
    /// <param name="lead">The text before the first line.</param>
    public void Add(string text, Style style, string lead = "")
    {
        int indent = Wrapping.Width(lead);
        foreach (string line in Printable.Balanced(Wrapping.Lines(Printable.Block(text), Math.Max(width - indent, 10))))
        {
            _lines.Add([new Segment(lead, style), new Segment(line, style)]);
            lead = new string(' ', indent);
        }
    }

    /// <summary>Adds an item of a list, marked when the person is at it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style when the person is elsewhere.</param>
    /// <param name="isHere">Whether the person is at it.</param>
    /// <param name="lead">The text before the first line, after the mark.</param>
    public void AddItem(string text, Style style, bool isHere, string lead = "")
    {
        if (isHere)
            AddHere(text, Palette.Here, "> " + lead);
        else
            Add(text, style, "  " + lead);
    }

    /// <summary>Adds a text that must be visible.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddHere(string text, Style style, string lead = "")
    {
        int first = _lines.Count;
        Add(text, style, lead);
        Focus = first.._lines.Count;
    }

    /// <summary>Adds parts that are separated by dots. Lines break between parts, never within one.</summary>
    /// <param name="words">The parts.</param>
    /// <param name="style">Their style.</param>
    public void AddParts(string words, Style style)
    {
        const string Dot = " · ";
        string line = "";
        foreach (string part in words.Split(Dot))
        {
            string longer = line.Length == 0 ? part : line + Dot + part;
            if (line.Length > 0 && Wrapping.Width(longer) > width)
            {
                Add(line, style);
                longer = part;
            }

            line = longer;
        }

        Add(line, style);
    }

    /// <summary>Adds a line of pieces, which is not wrapped.</summary>
    /// <param name="pieces">The texts and their styles.</param>
    public void AddRow(params (string Text, Style Style)[] pieces) =>
        _lines.Add([.. pieces.Select(piece => new Segment(Printable.Line(piece.Text), piece.Style))]);

    public void AddBlank() => _lines.Add([]);

    /// <summary>Puts the cursor of the terminal into the text that was added last.</summary>
    /// <param name="linesBack">The number of lines before the last one.</param>
    /// <param name="cell">The cell.</param>
    public void PutCursor(int linesBack, int cell)
    {
        Cursor = (_lines.Count - 1 - linesBack, cell);
        Focus = Cursor.Value.Line..(Cursor.Value.Line + 1);
    }
}
