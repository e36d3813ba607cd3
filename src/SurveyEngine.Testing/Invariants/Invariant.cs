namespace SurveyEngine.Testing.Invariants;

/// <summary>Something that holds for every survey.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What holds, in one sentence.</param>
/// <param name="Body">Throws when it does not hold.</param>
internal sealed record Invariant(string Name, string Description, Action<Trial> Body)
{
    /// <summary>Who is let loose on the survey.</summary>
    public Cast Cast { get; init; } = Cast.Anybody;

    /// <summary>What a survey must have for it to mean anything; null: nothing.</summary>
    public Trait? Needs { get; init; }

    /// <summary>What the cases must reach, each where the survey has what it needs.</summary>
    public IReadOnlyList<Reaches> Classification { get; init; } = [];

    /// <summary>Whether it changes the definition and compiles it anew: of one survey, fewer cases tell as much.</summary>
    public bool IsAboutDefinitions { get; init; }

    /// <summary>Something that the cases must reach.</summary>
    /// <param name="Label">What it is called.</param>
    /// <param name="Needs">What a survey must have for that.</param>
    public sealed record Reaches(string Label, Trait? Needs = null);
}
