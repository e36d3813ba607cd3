namespace SurveyEngine.Model;

/// <summary>A prompt with one kind of answer.</summary>
public sealed record Question : SurveyItem
{
    /// <summary>The code as printed on paper (<c>Q 2-2①</c>), when it differs from the id.</summary>
    public string? Code { get; init; }

    /// <summary>The text of the question; null only where it is <see cref="Calculated"/> and not displayed.</summary>
    public required string? Prompt { get; init; }

    /// <summary>The kind of answer.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Whether a blank is accepted; in a matrix this applies to every shown row.</summary>
    public Requirement Requirement { get; init; }

    /// <summary>A condition that raises the requirement to <see cref="Requirement.Required"/> while it holds.</summary>
    public string? RequiredWhen { get; init; }

    /// <summary>
    /// An expression that counts in a session until the respondent answers the question or empties it; in a matrix, for each row. Null: none.
    /// </summary>
    public string? Default { get; init; }

    /// <summary>An expression that takes the place of an answer: nobody answers the question. Null: it is answered.</summary>
    public string? Calculated { get; init; }

    /// <summary>Conditions on the answer, in order; in a matrix, on that of each row.</summary>
    public ValueList<Constraint> Constraints { get; init; } = [];

    /// <summary>Texts of its own for problems, by their codes; <c>{limit}</c> and other arguments are filled in.</summary>
    public ValueMap<string> Messages { get; init; } = [];

    /// <summary>Words for the user interface on how to show it (<c>dropdown</c>, <c>slider</c>), which the engine hands through.</summary>
    public string? Appearance { get; init; }

    /// <summary>Pictures, sounds and films, in order.</summary>
    public ValueList<Media> Media { get; init; } = [];
}
