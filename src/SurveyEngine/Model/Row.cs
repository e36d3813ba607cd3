namespace SurveyEngine.Model;

/// <summary>A line of a matrix.</summary>
/// <param name="Code">Its code, unique in the matrix: letters of any script, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Label">The text that the respondent reads.</param>
public sealed record Row(string Code, string Label)
{
    /// <summary>The condition under which it is shown; null: always.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>Whether a blank is accepted in this row; null: as the question says.</summary>
    public Requirement? Requirement { get; init; }

    /// <summary>A condition that raises the requirement of this row to <see cref="Model.Requirement.Required"/> while it holds.</summary>
    public string? RequiredWhen { get; init; }

    /// <summary>What expressions know of it beside its code: <c>@weight</c>, by name. Of one name, a matrix has only numbers or only texts.</summary>
    public ValueMap<AttributeValue> Attributes { get; init; } = [];

    /// <summary>Whether it keeps its place in a random order. Default: false.</summary>
    public bool Fixed { get; init; }

    /// <summary>A hint under the label.</summary>
    public string? Description { get; init; }

    /// <summary>What other programs keep here, by <c>prefix:name</c>; carried along and never read.</summary>
    public ValueMap<string> Annotations { get; init; } = [];
}
