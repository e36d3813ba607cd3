namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>What came from the keyboard: a key, or a text that was pasted as a whole; or nothing, when the screen is to be drawn again.</summary>
/// <param name="Key">The key; none when there is no key.</param>
/// <param name="Pasted">The text; null when a key was pressed.</param>
internal readonly record struct Keystroke(ConsoleKeyInfo Key, string? Pasted);
