namespace SurveyEngine.Model;

/// <summary>The free text attached to an option: a field of its own, shown while the option is selected.</summary>
public sealed record Specify
{
    /// <summary>The prompt, when the option's label is not enough.</summary>
    public string? Prompt { get; init; }

    /// <summary>Whether a blank is accepted.</summary>
    public Requirement Requirement { get; init; }

    /// <summary>The limits of the text; in JSON, its properties are those of the <c>specify</c> object itself.</summary>
    public TextEntry Text { get; init; } = new();
}
