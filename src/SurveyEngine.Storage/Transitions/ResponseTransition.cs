namespace SurveyEngine.Storage;

/// <summary>What to store when a response comes, all in one transaction.</summary>
/// <param name="Submission">What the caller is told.</param>
public sealed record ResponseTransition(Submission Submission)
{
    /// <summary>The sheet to store; null: none.</summary>
    public Sheet? Sheet { get; init; }

    /// <summary>The response to store, in the place of an earlier edition if there is one; null: none.</summary>
    public StoredResponse? Response { get; init; }

    /// <summary>What to tell the outbox; null: nothing.</summary>
    public OutboxKind? Event { get; init; }
}
