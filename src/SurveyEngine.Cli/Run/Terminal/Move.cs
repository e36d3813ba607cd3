namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>A move from one question to another place.</summary>
internal enum Move
{
    /// <summary>To the next one.</summary>
    Next,

    /// <summary>To the previous one.</summary>
    Back,

    /// <summary>To the overview.</summary>
    Overview,
}
