using System.Text;

namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>
/// Reads keys. The screen asks the terminal to bracket what is pasted (ESC [ 200 ~ and ESC [ 201 ~), so that a line break in it
/// is not taken for the Enter key.
/// </summary>
internal static class Keyboard
{
    private const string PasteStarts = "[200~";
    private const string PasteEnds = "\e[201~";

    private static readonly SemaphoreSlim Stirred = new(0);

    /// <summary>The key that is waited for, also while the wait was broken off to draw the screen again.</summary>
    private static Task<ConsoleKeyInfo>? _key;

    private static Task? _stir;

    /// <summary>Waits for a key, or until the screen must be drawn again.</summary>
    /// <returns>What was pressed or pasted; no key at all when there is only something to draw.</returns>
    public static Keystroke Read()
    {
        _key ??= Task.Run(() => Console.ReadKey(intercept: true));
        _stir ??= Stirred.WaitAsync();
        if (Task.WaitAny(_key, _stir) == 1)
        {
            _stir = null;
            return default;
        }

        ConsoleKeyInfo key = _key.GetAwaiter().GetResult();
        _key = null;
        if (key.Key != ConsoleKey.Escape || !Console.KeyAvailable)
            return new Keystroke(key, Pasted: null);

        // What follows an Escape at once is a key that the runtime does not know, or a paste.
        return EscapeSequence.Read(NextCharacter) == PasteStarts ? new Keystroke(default, ReadPaste()) : default;
    }

    /// <summary>Makes who waits for a key draw the screen again.</summary>
    public static void Stir() => Stirred.Release();

    private static char? NextCharacter() => Console.KeyAvailable ? Console.ReadKey(intercept: true).KeyChar : null;

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
