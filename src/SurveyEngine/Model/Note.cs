namespace SurveyEngine.Model;

/// <summary>
/// An item that only says something (<c>note</c>). It is no field and has no answer; a shown note keeps its section shown.
/// </summary>
public sealed record Note : SurveyItem
{
    /// <summary>What it says.</summary>
    public required string Prompt { get; init; }

    /// <summary>Words for the user interface on how to show it, which the engine hands through.</summary>
    public string? Appearance { get; init; }

    /// <summary>Pictures, sounds and films, in order.</summary>
    public ValueList<Media> Media { get; init; } = [];
}
