namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>What came from the keyboard: a key, or a text that was pasted as a whole.</summary>
/// <param name="Key">The key; none when a text was pasted.</param>
/// <param name="Pasted">The text; null when a key was pressed.</param>
internal readonly record struct Keystroke(ConsoleKeyInfo Key, string? Pasted);
