using System.Text;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>
/// Reads keys. The screen asks the terminal to bracket pasted text (ESC [ 200 ~ and ESC [ 201 ~), so that a line break in it
/// is not taken for the Enter key.
/// </summary>
internal static class Keyboard
{
    private const string PasteStarts = "[200~";
    private const string PasteEnds = "\e[201~";

    /// <summary>A slow connection delivers the rest of a sequence a little after its Escape; a person is slower.</summary>
    private const int EscapeTimeout = 40;
    private const int EscapePoll = 4;

    private static readonly SemaphoreSlim RedrawRequests = new(0);

    /// <summary>The pending read of a key, which survives an interruption for a redraw.</summary>
    private static Task<ConsoleKeyInfo>? _key;

    private static Task? _redraw;

    /// <summary>Waits for a key, or until the screen must be redrawn.</summary>
    /// <returns>The key or the pasted text; neither when the screen must be redrawn, or when the key is unknown.</returns>
    public static Keystroke Read()
    {
        _key ??= Task.Run(() => Console.ReadKey(intercept: true));
        _redraw ??= RedrawRequests.WaitAsync();
        if (Task.WaitAny(_key, _redraw) == 1)
        {
            _redraw = null;
            return default;
        }

        ConsoleKeyInfo key = _key.GetAwaiter().GetResult();
        _key = null;
        if (key.Key != ConsoleKey.Escape || !HasMore())
            return new Keystroke(key, Pasted: null);

        // An Escape that is followed at once begins a key that the runtime does not know, or a paste.
        return EscapeSequence.Read(NextCharacter) == PasteStarts ? new Keystroke(default, ReadPaste()) : default;
    }

    /// <summary>Makes the reader of keys redraw the screen.</summary>
    public static void RequestRedraw() => RedrawRequests.Release();

    private static bool HasMore()
    {
        for (int waited = 0; !Console.KeyAvailable && waited < EscapeTimeout; waited += EscapePoll)
            Thread.Sleep(EscapePoll);

        return Console.KeyAvailable;
    }

    private static char? NextCharacter() => HasMore() ? Console.ReadKey(intercept: true).KeyChar : null;

    private static string ReadPaste()
    {
        var text = new StringBuilder();
        while (!EndsPaste(text))
            text.Append(Console.ReadKey(intercept: true).KeyChar);

        return text.ToString(0, text.Length - PasteEnds.Length).ReplaceLineEndings("\n");
    }

    private static bool EndsPaste(StringBuilder text) =>
        text.Length >= PasteEnds.Length && text.ToString(text.Length - PasteEnds.Length, PasteEnds.Length) == PasteEnds;
}
