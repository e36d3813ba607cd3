using Spectre.Console;
using Spectre.Console.Rendering;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Lines for a screen of a certain width: texts are made printable, wrapped and indented here.</summary>
/// <param name="width">How many cells a line has.</param>
internal sealed class Page(int width)
{
    private readonly List<IReadOnlyList<Segment>> _lines = [];

    public IReadOnlyList<IReadOnlyList<Segment>> Lines => _lines;

    /// <summary>The lines that must be seen, when not all can be: where the person is.</summary>
    public Range Focus { get; private set; } = ..0;

    /// <summary>Where the cursor of the terminal belongs: line and cell; null: nowhere.</summary>
    public (int Line, int Cell)? Cursor { get; private set; }

    /// <summary>Adds a text; its lines stand under each other behind the lead.</summary>
    /// <param name="text">The text, as it came from a definition or a person.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="lead">What stands before the first line.</param>
    public void Add(string text, Style style, string lead = "")
    {
        int indent = Wrapping.Width(lead);
        foreach (string line in Wrapping.Lines(Printable.Block(text), Math.Max(width - indent, 10)))
        {
            _lines.Add([new Segment(lead, style), new Segment(line, style)]);
            lead = new string(' ', indent);
        }
    }

    /// <summary>Adds a text that must be seen, because the person is there.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddHere(string text, Style style, string lead = "")
    {
        int first = _lines.Count;
        Add(text, style, lead);
        Focus = first.._lines.Count;
    }

    /// <summary>Adds words that dots part: a line ends behind a dot, not in the middle of what stands between two.</summary>
    /// <param name="words">The words.</param>
    /// <param name="style">How they look.</param>
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

    /// <summary>Adds pieces that stand in one line, whatever its width.</summary>
    /// <param name="pieces">Texts and how they look.</param>
    public void AddRow(params (string Text, Style Style)[] pieces) =>
        _lines.Add([.. pieces.Select(piece => new Segment(Printable.Line(piece.Text), piece.Style))]);

    public void AddBlank() => _lines.Add([]);

    /// <summary>Puts the cursor of the terminal behind what was added last.</summary>
    /// <param name="linesBack">How many lines before the last one.</param>
    /// <param name="cell">In which cell.</param>
    public void PutCursor(int linesBack, int cell)
    {
        Cursor = (_lines.Count - 1 - linesBack, cell);
        Focus = Cursor.Value.Line..(Cursor.Value.Line + 1);
    }
}
