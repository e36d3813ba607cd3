namespace SurveyEngine.Model;

/// <summary>A line of a matrix.</summary>
/// <param name="Code">Its code, unique in the matrix: letters of any script, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Label">The text that the respondent reads.</param>
public sealed record Row(string Code, string Label)
{
    /// <summary>The condition under which it is shown; null: always.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>A hint under the label.</summary>
    public string? Description { get; init; }

    /// <summary>What other programs keep here, by <c>prefix:name</c>; carried along and never read.</summary>
    public ValueMap<string> Annotations { get; init; } = [];
}
