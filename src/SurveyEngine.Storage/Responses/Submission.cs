namespace SurveyEngine.Storage;

/// <summary>What became of a response, and what its receipt says.</summary>
/// <param name="Outcome">What became of it.</param>
public sealed record Submission(SubmissionOutcome Outcome)
{
    /// <summary>Whether the response is in the store, now or since before.</summary>
    public bool IsStored => Outcome is SubmissionOutcome.Stored or SubmissionOutcome.AlreadyThere;

    /// <summary>The id of the response; null when it is not stored, and in an anonymous run that had it before.</summary>
    public Guid? Response { get; init; }

    /// <summary>The edition that is stored.</summary>
    public int Edition { get; init; }

    /// <summary>When it was received; in an anonymous run, only the date.</summary>
    public DateTimeOffset? Received { get; init; }
}
