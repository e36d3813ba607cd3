namespace SurveyEngine.Storage;

/// <summary>A finished response, to be stored.</summary>
/// <param name="Id">
/// Its id, made by the host: random in an anonymous run (version 4), in the order of time elsewhere (version 7). The next edition of an amended
/// response keeps the id of the first one.
/// </param>
/// <param name="Fingerprint">The fingerprint of the definition that it was checked against.</param>
/// <param name="Received">The time.</param>
/// <param name="Answers">The response as JSON.</param>
public sealed record NewResponse(Guid Id, string Fingerprint, DateTimeOffset Received, StoredBytes Answers)
{
    /// <summary>The sensitive answers that the host took out of <see cref="Answers"/>, encrypted or not; empty: none.</summary>
    public StoredBytes Sensitive { get; init; }

    /// <summary>What the host knows of the respondent and the survey does not ask, as a JSON object; empty: nothing.</summary>
    public StoredBytes Facts { get; init; }

    /// <summary>What a reader must know about how it came.</summary>
    public ResponseMarks Marks { get; init; }

    /// <summary>When it is deleted, as it was told to the respondent; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
