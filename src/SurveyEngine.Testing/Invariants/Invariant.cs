namespace SurveyEngine.Testing.Invariants;

/// <summary>A statement that holds for every survey.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">The statement, in one sentence.</param>
/// <param name="Body">Throws when the statement does not hold.</param>
internal sealed record Invariant(string Name, string Description, Action<TestCase> Body)
{
    /// <summary>The respondents of its cases.</summary>
    public RespondentKind Respondents { get; init; } = RespondentKind.Any;

    /// <summary>The feature that a survey needs for the statement to mean anything; null: none.</summary>
    public SurveyFeature? Needs { get; init; }

    /// <summary>What the cases must reach, each where the survey has the feature for it.</summary>
    public IReadOnlyList<Reaches> Classification { get; init; } = [];

    /// <summary>Whether it compiles changed definitions, so that of one survey fewer cases tell as much.</summary>
    public bool IsAboutDefinitions { get; init; }

    /// <summary>Something that the cases must reach.</summary>
    /// <param name="Label">Its name.</param>
    /// <param name="Needs">The feature that a survey needs for it; null: none.</param>
    public sealed record Reaches(string Label, SurveyFeature? Needs = null);
}
