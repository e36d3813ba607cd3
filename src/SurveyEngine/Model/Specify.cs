namespace SurveyEngine.Model;

/// <summary>The free text attached to an option: a field of its own, shown while the option is picked.</summary>
public sealed record Specify
{
    /// <summary>What is asked, when the option's label does not say it.</summary>
    public string? Prompt { get; init; }

    /// <summary>Whether a blank is accepted.</summary>
    public Requirement Requirement { get; init; }

    /// <summary>What the text may be; its properties stand in the <c>specify</c> object itself.</summary>
    public TextEntry Text { get; init; } = new();
}
