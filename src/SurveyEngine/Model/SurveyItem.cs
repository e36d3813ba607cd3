namespace SurveyEngine.Model;

/// <summary>An item of a section: a <see cref="Question"/>, a <see cref="Note"/> or another <see cref="Section"/>.</summary>
public abstract record SurveyItem
{
    private protected SurveyItem()
    {
    }

    /// <summary>
    /// The id, unique in the survey: letters of any script, digits, <c>-</c> and <c>_</c>, starting with a letter.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The heading, when there is one.</summary>
    public string? Title { get; init; }

    /// <summary>Remarks for the respondent, in order.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>The condition under which it is shown (<c>docs/reference/expressions.md</c>); null: always.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>What other programs keep here, by <c>prefix:name</c>; carried along and never read.</summary>
    public ValueMap<string> Annotations { get; init; } = [];
}
