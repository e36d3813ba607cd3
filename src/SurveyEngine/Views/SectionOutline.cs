namespace SurveyEngine;

/// <summary>A section at the top of a survey in short: one page, for an overview or for the way to other pages.</summary>
public sealed record SectionOutline
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The heading, if any.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it is shown.</summary>
    public required bool IsShown { get; init; }

    /// <summary>The progress in its fields.</summary>
    public required SurveyProgress Progress { get; init; }

    /// <summary>The number of problems that are errors.</summary>
    public required int Errors { get; init; }

    /// <summary>The number of problems that are warnings.</summary>
    public required int Warnings { get; init; }
}
