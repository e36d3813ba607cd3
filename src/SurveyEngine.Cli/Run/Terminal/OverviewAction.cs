namespace SurveyEngine.Cli.Run.Terminal;

/// <summary>The actions of the overview.</summary>
internal enum OverviewAction
{
    /// <summary>Go back to the questions.</summary>
    Back,

    /// <summary>Go to a question.</summary>
    Open,

    /// <summary>Finish the response.</summary>
    Submit,

    /// <summary>Leave without a response.</summary>
    Leave,
}
