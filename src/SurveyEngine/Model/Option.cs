namespace SurveyEngine.Model;

/// <summary>An option that can be selected.</summary>
/// <param name="Code">Its code, unique in the choice: letters of any script, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="Label">The text that the respondent reads.</param>
public sealed record Option(string Code, string Label)
{
    /// <summary>The heading that it shares with its neighbours of the same group.</summary>
    public string? Group { get; init; }

    /// <summary>The condition under which it is shown; null: always.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>Whether it cannot be combined with other options ("none of these"). Default: false.</summary>
    public bool Exclusive { get; init; }

    /// <summary>The free text that belongs to it ("other: ____"), shown while the option is selected.</summary>
    public Specify? Specify { get; init; }

    /// <summary>What expressions know of it beside its code: <c>@score</c>, by name. Of one name, a list has only numbers or only texts.</summary>
    public ValueMap<AttributeValue> Attributes { get; init; } = [];

    /// <summary>Whether it keeps its place in a random order. Default: false.</summary>
    public bool Fixed { get; init; }

    /// <summary>Pictures, sounds and films, in order.</summary>
    public ValueList<Media> Media { get; init; } = [];

    /// <summary>A hint under the label.</summary>
    public string? Description { get; init; }

    /// <summary>What other programs keep here, by <c>prefix:name</c>; carried along and never read.</summary>
    public ValueMap<string> Annotations { get; init; } = [];
}
