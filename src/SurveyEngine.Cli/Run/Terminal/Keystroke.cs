namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Input from the keyboard: a key, or a pasted text; neither when the screen must be redrawn.</summary>
/// <param name="Key">The key; the default when there is none.</param>
/// <param name="Pasted">The pasted text; null when a key was pressed.</param>
internal readonly record struct Keystroke(ConsoleKeyInfo Key, string? Pasted);
