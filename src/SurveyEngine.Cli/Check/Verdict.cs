namespace SurveyEngine.Cli.Check;

/// <summary>The verdict on one response.</summary>
/// <param name="Line">The line number, from 1 on.</param>
/// <param name="Problems">All problems.</param>
internal readonly record struct Verdict(long Line, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether no problem is an error.</summary>
    public bool IsValid => Problems.Count == 0 || !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
