namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>Where a person goes from a question.</summary>
internal enum Move
{
    /// <summary>To the next one.</summary>
    Next,

    /// <summary>To the one before.</summary>
    Back,

    /// <summary>To the overview.</summary>
    Overview,
}
