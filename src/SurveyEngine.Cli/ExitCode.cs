namespace SurveyEngine.Cli;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done, and all is well.</summary>
    public const int Success = 0;

    /// <summary>Done, and something is wrong with what was looked at: a definition, a response, a run that gave none.</summary>
    public const int Faulty = 1;

    /// <summary>Nothing was looked at: wrong arguments, files that cannot be read or written.</summary>
    public const int CouldNotRun = 2;
}
