namespace SurveyEngine.Model;

/// <summary>A picture, a sound or a film, which the host shows: the engine hands it through.</summary>
public sealed record Media
{
    /// <summary>What it is. Default: <see cref="MediaType.Image"/>.</summary>
    public MediaType Type { get; init; }

    /// <summary>Where the host finds it: a file name, an address, a key.</summary>
    public required string Source { get; init; }

    /// <summary>The text in place of it, for those who cannot perceive it.</summary>
    public string? Alt { get; init; }
}
