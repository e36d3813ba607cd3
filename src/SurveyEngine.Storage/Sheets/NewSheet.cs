namespace SurveyEngine.Storage;

/// <summary>What a sheet begins with. Ids, secrets and times are the host's.</summary>
/// <param name="Id">
/// Its id: at least 60 random bits. Like the secret, it is derived from the nonce or the invitation, so that a repeated request asks for the same sheet.
/// </param>
/// <param name="Run">The id of the run.</param>
/// <param name="Fingerprint">The fingerprint of the definition of its drafts.</param>
/// <param name="Secret">The hash of the secret that opens it.</param>
/// <param name="At">The time.</param>
public sealed record NewSheet(string Id, string Run, string Fingerprint, SecretHash Secret, DateTimeOffset At)
{
    /// <summary>The hash of the nonce of the form that begins it: a repeated post finds the same sheet.</summary>
    public SecretHash? Nonce { get; init; }

    /// <summary>The hash of the invitation that begins it: each use of the invitation finds the same sheet.</summary>
    public SecretHash? Invitation { get; init; }

    /// <summary>The page load that begins it.</summary>
    public string Writer { get; init; } = "";

    /// <summary>The parameters, as JSON.</summary>
    public StoredBytes Parameters { get; init; }

    /// <summary>The saved session.</summary>
    public StoredBytes Drafts { get; init; }

    /// <summary>When it is deleted, unless it is stored again before; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
