namespace SurveyEngine.Model;

/// <summary>
/// A condition on the answer of one question, with a message of its own. It is evaluated while the field and every other field that it names are
/// answered; names that are only inside <c>answered</c>, <c>coalesce</c> and aggregates do not count.
/// </summary>
public sealed record Constraint
{
    /// <summary>The condition that must hold.</summary>
    public required string Assert { get; init; }

    /// <summary>The text that the respondent reads when it does not hold.</summary>
    public required string Message { get; init; }

    /// <summary>The severity of the problem when it does not hold. Default: <see cref="ProblemSeverity.Error"/>.</summary>
    public ProblemSeverity Severity { get; init; }
}
