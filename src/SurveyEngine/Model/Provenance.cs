namespace SurveyEngine.Model;

/// <summary>The origin of a survey; for readers of the definition, not for respondents.</summary>
public sealed record Provenance
{
    /// <summary>The source: a publication, an address.</summary>
    public string? Source { get; init; }

    /// <summary>Remarks on how the definition was made from it.</summary>
    public ValueList<string> Notes { get; init; } = [];
}
