namespace SurveyEngine;

/// <summary>Thrown when a caller asks for a value that problems prevented; see <see cref="Outcome{T}.Value"/>.</summary>
public sealed class ProblemsException : Exception
{
    internal ProblemsException(ProblemList problems)
        : base(problems.ToString())
    {
        Problems = problems;
    }

    /// <summary>All problems, warnings included.</summary>
    public ProblemList Problems { get; }
}
