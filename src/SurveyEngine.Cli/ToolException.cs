namespace SurveyEngine.Cli;

/// <summary>The tool cannot continue; the message is the sentence that the user reads.</summary>
internal sealed class ToolException(string sentence) : Exception(sentence);
