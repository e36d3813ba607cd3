using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>What a host knows of a page beside the answers.</summary>
public sealed record FormState
{
    /// <summary>The languages of the respondent, as BCP 47 tags, the preferred one first.</summary>
    public required ValueList<string> Languages { get; init; }

    /// <summary>A name for this page load, which its posts repeat (<see cref="PostResult.Tab"/>). Default: none.</summary>
    public string Tab { get; init; } = "";

    /// <summary>What the respondent has tried to complete, as <see cref="ViewOptions.Attempted"/> says. Default: nothing.</summary>
    public ValueList<string> Attempted { get; init; } = [];

    /// <summary>Whether the respondent has tried to go on from this page: its problems are listed above it. Default: false.</summary>
    public bool ListsProblems { get; init; }

    /// <summary>What has happened.</summary>
    public FormNotice Notice { get; init; }

    /// <summary>What was posted and could not be taken.</summary>
    public PendingInput Pending { get; init; } = PendingInput.None;

    /// <summary>Problems of the host.</summary>
    public ProblemList Problems { get; init; } = [];

    /// <summary>The address that the form posts to; null: that of the page.</summary>
    public string? Action { get; init; }
}
