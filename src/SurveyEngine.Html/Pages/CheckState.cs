using SurveyEngine.Model;

namespace SurveyEngine.Html;

/// <summary>What a host knows of the page with all answers beside them.</summary>
public sealed record CheckState
{
    /// <summary>The languages of the respondent, as BCP 47 tags, the preferred one first.</summary>
    public required ValueList<string> Languages { get; init; }

    /// <summary>Problems of the host.</summary>
    public ProblemList Problems { get; init; } = [];

    /// <summary>What was posted and could not be taken: nothing can be submitted while there is any.</summary>
    public PendingInput Pending { get; init; } = PendingInput.None;

    /// <summary>The address that submits the answers. Default: <c>submit</c>, beside the page.</summary>
    public string SubmitAddress { get; init; } = "submit";
}
