namespace SurveyEngine.Model;

/// <summary>
/// A consistency rule: while every field in <see cref="Fields"/> is shown and <see cref="When"/> holds,
/// <see cref="Assert"/> must hold too. A rule that does not hold is one problem, at the first of its fields.
/// </summary>
public sealed record Rule
{
    /// <summary>The rule's id, unique among the rules.</summary>
    public required string Id { get; init; }

    /// <summary>The condition under which the rule is evaluated; null: always.</summary>
    public string? When { get; init; }

    /// <summary>The condition that must hold.</summary>
    public required string Assert { get; init; }

    /// <summary>The severity of the problem when the rule does not hold. Default: <see cref="ProblemSeverity.Error"/>.</summary>
    public ProblemSeverity Severity { get; init; }

    /// <summary>The paths of the fields that it is about; at least one.</summary>
    public required ValueList<string> Fields { get; init; }

    /// <summary>The text that the respondent reads when it does not hold.</summary>
    public required string Message { get; init; }
}
