namespace SurveyEngine.Model;

/// <summary>
/// A survey as written on paper: immutable data, independent of any respondent. Compile it to use it.
/// All texts are plain text, never markup: escape them when you render them. The JSON form is described in
/// <c>docs/reference/definition-format.md</c>.
/// </summary>
public sealed record SurveyDefinition
{
    /// <summary>The survey's id: letters of any script, digits, <c>-</c> and <c>_</c>, starting with a letter.</summary>
    public required string Id { get; init; }

    /// <summary>The version of this definition; any text. A response must have the same version.</summary>
    public required string Version { get; init; }

    /// <summary>The language of its texts, as a BCP 47 tag such as <c>ja</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The paragraphs before the first section.</summary>
    public ValueList<string> Introduction { get; init; } = [];

    /// <summary>The origin of the survey.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Options that several choices share, by name.</summary>
    public ValueMap<ValueList<Option>> OptionSets { get; init; } = [];

    /// <summary>The top-level sections, in order.</summary>
    public required ValueList<Section> Sections { get; init; }

    /// <summary>Consistency rules, in order.</summary>
    public ValueList<Rule> Rules { get; init; } = [];

    /// <summary>The values that the host gives when a session starts, in order.</summary>
    public ValueList<Parameter> Parameters { get; init; } = [];

    /// <summary>The id of the parameter, a number or a text, that decides random orders; null: everything is in the order of the definition.</summary>
    public string? RandomizeBy { get; init; }

    /// <summary>What other programs keep here, by <c>prefix:name</c>; carried along and never read.</summary>
    public ValueMap<string> Annotations { get; init; } = [];
}
