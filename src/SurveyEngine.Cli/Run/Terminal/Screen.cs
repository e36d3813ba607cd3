using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Spectre.Console;
using Spectre.Console.Rendering;
using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>The terminal in full-screen mode. Closing it restores what was there before.</summary>
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

    /// <summary>The lines that the body has at least, even when there is no room for head and foot.</summary>
    private const int LeastRoom = 4;

    private readonly IAnsiConsole _console;
    private readonly Lock _turn = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private bool _isOpen;
    private int _scrolled;
    private int _pageLength;

    private Screen(IAnsiConsole console) => _console = console;

    /// <summary>The width of a page.</summary>
    public int Width => Math.Min(_console.Profile.Width - 1, WidestPage);

    /// <summary>Finds a screen that a person can see: on standard output, or on standard error when output is redirected.</summary>
    /// <returns>The screen, to be opened; null when there is no terminal to draw on.</returns>
    public static Screen? Find()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return null;

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.IsOutputRedirected ? Console.Error : Console.Out),
        });
        return console.Profile.Capabilities.Ansi ? new Screen(console) : null;
    }

    /// <summary>Takes up the screen.</summary>
    public void Open()
    {
        _isOpen = true;
        Control(Enter);
        if (!OperatingSystem.IsWindows())
            FollowTerminal();
    }

    /// <summary>Whether a key only scrolls; any other key scrolls back to the cursor.</summary>
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

    /// <summary>Shows a page: all of head and foot, and as much of the body as fits around its focus.</summary>
    public void Show(Page head, Page body, Page foot, UiTexts texts)
    {
        int height = _console.Profile.Height;
        IReadOnlyList<Segment>[] below = [.. foot.Lines.Take(height - LeastRoom)];
        IReadOnlyList<Segment>[] above = [.. head.Lines.Take(height - LeastRoom - below.Length)];
        int room = height - above.Length - below.Length;
        (int from, int count) = Window(body, room);
        IEnumerable<IReadOnlyList<Segment>> shown = Marked(body.Lines.Skip(from).Take(count), from > 0, from + count < body.Lines.Count, texts);
        IEnumerable<IReadOnlyList<Segment>> blank = Enumerable.Repeat<IReadOnlyList<Segment>>([], Math.Max(room - count, 0));
        var segments = new List<Segment> { Segment.Control(HideCursor + Home) };
        AddLines(segments, [.. above, .. shown, .. blank, .. below]);
        if (body.Cursor is { } cursor && cursor.Line >= from && cursor.Line < from + count)
            segments.Add(Segment.Control(FormattableString.Invariant($"\e[{above.Length + cursor.Line - from + 1};{cursor.Cell + 1}H") + ShowCursor));

        lock (_turn)
        {
            if (_isOpen)
                _console.Write(new Drawing(segments));
        }
    }

    /// <summary>Restores the terminal.</summary>
    public void Dispose()
    {
        _signals.ForEach(signal => signal.Dispose());
        Control(Leave, isLast: true);
    }

    /// <summary>Redraws when the size of the terminal changes, and when the tool continues after Ctrl+Z.</summary>
    [UnsupportedOSPlatform("windows")]
    private void FollowTerminal()
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => Keyboard.RequestRedraw()));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ =>
        {
            Control(Enter);
            Keyboard.RequestRedraw();
        }));
    }

    private void Control(string sequence, bool isLast = false)
    {
        lock (_turn)
        {
            if (_isOpen)
                _console.Write(new ControlCode(sequence));
            _isOpen &= !isLast;
        }
    }

    /// <summary>Adds lines that fill the screen. No line break follows the last one, as it would scroll the screen.</summary>
    private void AddLines(List<Segment> segments, IReadOnlyList<Segment>[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                segments.Add(Segment.LineBreak);

            segments.AddRange(Segment.Truncate(lines[i], _console.Profile.Width));
            segments.Add(Segment.Control(ClearRestOfLine));
        }

        segments.Add(Segment.Control(ClearBelow));
    }

    /// <summary>
    /// The visible lines of the body: all of them, or those around the focus with a few lines after it, moved by what the page keys have
    /// scrolled.
    /// </summary>
    private (int From, int Count) Window(Page body, int room)
    {
        int hidden = Math.Max(body.Lines.Count - room, 0);
        int marked = IsMarked(room) ? 1 : 0;
        int seen = Math.Min(body.Focus.End.Value + LinesAhead - room, body.Focus.Start.Value - marked);
        int unscrolled = Math.Clamp(seen, 0, hidden);
        int from = Math.Clamp(unscrolled + _scrolled, 0, hidden);
        _scrolled = from - unscrolled;
        _pageLength = Math.Max(room - 1, 1);
        return (from, Math.Min(room, body.Lines.Count));
    }

    /// <summary>Whether there is room for a line that tells that there is more.</summary>
    private static bool IsMarked(int room) => room >= LeastRoom;

    /// <summary>Replaces the line at an edge where lines are cut off by a mark.</summary>
    private static IEnumerable<IReadOnlyList<Segment>> Marked(
        IEnumerable<IReadOnlyList<Segment>> lines, bool hasMoreAbove, bool hasMoreBelow, UiTexts texts)
    {
        IReadOnlyList<Segment>[] shown = [.. lines];
        if (!IsMarked(shown.Length))
            return shown;
        if (hasMoreAbove)
            shown[0] = [new Segment($"↑ {texts.More}", Palette.Quiet)];
        if (hasMoreBelow)
            shown[^1] = [new Segment($"↓ {texts.More}", Palette.Quiet)];

        return shown;
    }

    /// <summary>Segments that need no further layout.</summary>
    private sealed class Drawing(IReadOnlyList<Segment> segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }
}
