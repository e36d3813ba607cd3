using Spectre.Console;
using Spectre.Console.Rendering;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>The terminal as a whole screen of its own, which gives back what was there before when it is closed.</summary>
internal sealed class Screen : IDisposable
{
    private const string Enter = "\e[?1049h\e[?2004h\e[?25l";
    private const string Leave = "\e[?25h\e[?2004l\e[?1049l";
    private const string Home = "\e[H";
    private const string ClearRestOfLine = "\e[K";
    private const string ClearBelow = "\e[J";
    private const string HideCursor = "\e[?25l";
    private const string ShowCursor = "\e[?25h";
    private const int WidestPage = 100;
    private const int LinesAhead = 3;

    private readonly IAnsiConsole _console;
    private readonly Lock _turn = new();
    private bool _isOpen = true;
    private int _scrolled;
    private int _pageLength;

    private Screen(IAnsiConsole console)
    {
        _console = console;
        _console.Write(new ControlCode(Enter));
    }

    /// <summary>The width of a page.</summary>
    public int Width => Math.Min(_console.Profile.Width - 1, WidestPage);

    /// <summary>Opens the screen where a person can see it: on standard output, or on standard error when output goes elsewhere.</summary>
    /// <returns>The screen; null when there is no terminal to draw on.</returns>
    public static Screen? TryOpen()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return null;

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.IsOutputRedirected ? Console.Error : Console.Out),
        });
        return console.Profile.Capabilities.Ansi ? new Screen(console) : null;
    }

    /// <summary>Whether a key only scrolls; any other key leads back to where the person is.</summary>
    public bool Scrolls(ConsoleKey key)
    {
        _scrolled = key switch
        {
            ConsoleKey.PageUp => _scrolled - _pageLength,
            ConsoleKey.PageDown => _scrolled + _pageLength,
            _ => 0,
        };
        return key is ConsoleKey.PageUp or ConsoleKey.PageDown;
    }

    /// <summary>Shows a page: head and foot stay, of the body as much as fits around where the person is.</summary>
    public void Show(Page head, Page body, Page foot, UiTexts texts)
    {
        int room = Math.Max(_console.Profile.Height - head.Lines.Count - foot.Lines.Count, 3);
        (int from, int count) = Window(body, room);
        var segments = new List<Segment> { Segment.Control(HideCursor + Home) };
        IEnumerable<IReadOnlyList<Segment>> shown = body.Lines.Skip(from).Take(count);
        foreach (IReadOnlyList<Segment> line in head.Lines.Concat(Marked(shown, from > 0, from + count < body.Lines.Count, texts)))
            AddLine(segments, line);
        for (int blank = count; blank < room; blank++)
            AddLine(segments, []);
        foreach (IReadOnlyList<Segment> line in foot.Lines.SkipLast(1))
            AddLine(segments, line);

        segments.AddRange(foot.Lines[^1]);
        segments.Add(Segment.Control(ClearRestOfLine + ClearBelow));
        if (body.Cursor is { } cursor && cursor.Line >= from && cursor.Line < from + count)
            segments.Add(Segment.Control(FormattableString.Invariant($"\e[{head.Lines.Count + cursor.Line - from + 1};{cursor.Cell + 1}H") + ShowCursor));

        lock (_turn)
        {
            if (_isOpen)
                _console.Write(new Drawing(segments));
        }
    }

    /// <summary>Gives the terminal back.</summary>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_isOpen)
                _console.Write(new ControlCode(Leave));
            _isOpen = false;
        }
    }

    private static void AddLine(List<Segment> segments, IReadOnlyList<Segment> line)
    {
        segments.AddRange(line);
        segments.Add(Segment.Control(ClearRestOfLine));
        segments.Add(Segment.LineBreak);
    }

    /// <summary>
    /// The lines of the body that are seen: all, or from as far above as the focus can still be seen with what comes next; or
    /// what the page keys have scrolled to.
    /// </summary>
    private (int From, int Count) Window(Page body, int room)
    {
        int hidden = Math.Max(body.Lines.Count - room, 0);
        int unscrolled = Math.Clamp(body.Focus.End.Value + LinesAhead - room, 0, hidden);
        int from = Math.Clamp(unscrolled + _scrolled, 0, hidden);
        _scrolled = from - unscrolled;
        _pageLength = room - 1;
        return (from, Math.Min(room, body.Lines.Count));
    }

    /// <summary>Where lines are left out, the line at that edge says so.</summary>
    private static IEnumerable<IReadOnlyList<Segment>> Marked(
        IEnumerable<IReadOnlyList<Segment>> lines, bool hasMoreAbove, bool hasMoreBelow, UiTexts texts)
    {
        IReadOnlyList<Segment>[] shown = [.. lines];
        if (hasMoreAbove)
            shown[0] = [new Segment($"↑ {texts.More}", Palette.Quiet)];
        if (hasMoreBelow)
            shown[^1] = [new Segment($"↓ {texts.More}", Palette.Quiet)];

        return shown;
    }

    /// <summary>Lines that are laid out already.</summary>
    private sealed class Drawing(IReadOnlyList<Segment> segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }
}
