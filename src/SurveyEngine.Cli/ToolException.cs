namespace SurveyEngine.Cli;

/// <summary>The tool cannot go on; the message is the one sentence that the user reads.</summary>
internal sealed class ToolException(string sentence) : Exception(sentence);
