namespace SurveyEngine.Model;

/// <summary>A choice that can be picked.</summary>
/// <param name="Code">Its code, unique in the choice: letters of any script, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Label">What the respondent reads.</param>
public sealed record Option(string Code, string Label)
{
    /// <summary>The heading it stands under, together with its neighbours of the same group.</summary>
    public string? Group { get; init; }

    /// <summary>The condition under which it is shown; null: always.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>Whether it cannot be combined with other options ("none of these"). Default: false.</summary>
    public bool Exclusive { get; init; }

    /// <summary>The free text that belongs to it ("other: ____"), shown while the option is picked.</summary>
    public Specify? Specify { get; init; }
}
