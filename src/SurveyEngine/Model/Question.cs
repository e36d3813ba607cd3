namespace SurveyEngine.Model;

/// <summary>A prompt with one kind of answer.</summary>
public sealed record Question : SurveyItem
{
    /// <summary>The code as printed on paper (<c>Q 2-2①</c>), when it differs from the id.</summary>
    public string? Code { get; init; }

    /// <summary>The text of the question.</summary>
    public required string Prompt { get; init; }

    /// <summary>The kind of answer.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Whether a blank is accepted; in a matrix this applies to every shown row.</summary>
    public Requirement Requirement { get; init; }

    /// <summary>A condition that raises the requirement to <see cref="Requirement.Required"/> while it holds.</summary>
    public string? RequiredWhen { get; init; }

    /// <summary>Words for the user interface on how to show it (<c>dropdown</c>, <c>slider</c>), which the engine hands through.</summary>
    public string? Appearance { get; init; }

    /// <summary>Pictures, sounds and films, in order.</summary>
    public ValueList<Media> Media { get; init; } = [];
}
