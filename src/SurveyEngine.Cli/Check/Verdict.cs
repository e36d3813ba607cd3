namespace SurveyEngine.Cli.Check;

/// <summary>What is to be said of one response.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Problems">All that is wrong with it.</param>
internal readonly record struct Verdict(long Line, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether no problem is an error.</summary>
    public bool IsValid => Problems.Count == 0 || !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
