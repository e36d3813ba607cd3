using SurveyEngine.Cli.Language;

namespace SurveyEngine.Cli.Lint;

/// <summary>A problem and its file.</summary>
/// <param name="File">The file's path as the user gave it, or the id of a built-in survey.</param>
/// <param name="Problem">The problem.</param>
internal readonly record struct Finding(string File, Problem Problem)
{
    public bool IsError => Problem.Severity == ProblemSeverity.Error;

    /// <summary>The form <c>file:line:column: severity code: message</c>, as compilers print it.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToLine(string language)
    {
        string place = Problem.Position is { } position ? $"{Printable.Isolated(File)}:{position}" : Printable.Isolated(File);
        string severity = IsError ? "error" : "warning";
        string at = Problem is { Position: null, Path: { } path } ? $" ({path})" : "";
        return $"{place}: {severity} {Problem.Code}: {Printable.Isolated(Problem.Message(language))}{at}";
    }
}
