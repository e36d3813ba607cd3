namespace SurveyEngine.Cli;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>Done, without errors.</summary>
    public const int Success = 0;

    /// <summary>Done, with errors: in a definition, in a response, or a run that gave no response.</summary>
    public const int Faulty = 1;

    /// <summary>Not done: wrong arguments, or files that cannot be read or written.</summary>
    public const int CouldNotRun = 2;
}
