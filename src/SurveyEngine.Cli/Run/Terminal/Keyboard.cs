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

    /// <summary>Waits for a key.</summary>
    public static Keystroke Read()
    {
        ConsoleKeyInfo key = Console.ReadKey(intercept: true);
        return key.Key == ConsoleKey.Escape && IsPaste() ? new Keystroke(default, ReadPaste()) : new Keystroke(key, Pasted: null);
    }

    /// <summary>Whether what stands behind an Escape, at once, begins a paste.</summary>
    private static bool IsPaste() => PasteStarts.All(c => Console.KeyAvailable && Console.ReadKey(intercept: true).KeyChar == c);

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
