namespace SurveyEngine.Storage;

/// <summary>One respondent's session as it is stored, from start to submission.</summary>
public sealed record Sheet
{
    /// <summary>Its id, in addresses; no secret.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its run.</summary>
    public required string Run { get; init; }

    /// <summary>The fingerprint of the definition that it is answered under.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The state.</summary>
    public SheetState State { get; init; }

    /// <summary>How often it was stored. Every change names the revision that it was made from.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>The number of the response that is being answered or was submitted: 1, and one more with each amendment.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The page load that wrote it last, as the host numbers them.</summary>
    public string Writer { get; init; } = "";

    /// <summary>The hash of the secret that opens it; null when it is erased.</summary>
    public SecretHash? Secret { get; init; }

    /// <summary>The hash of the nonce of the form that began it.</summary>
    public SecretHash? Nonce { get; init; }

    /// <summary>The hash of the invitation that began it, which opens it as well.</summary>
    public SecretHash? Invitation { get; init; }

    /// <summary>The hash of the link that was shown last to go on elsewhere, which opens it as well.</summary>
    public SecretHash? Link { get; init; }

    /// <summary>The parameters that the host gave, as JSON.</summary>
    public StoredBytes Parameters { get; init; }

    /// <summary>The saved session; empty after submitting. Only the host knows whether it is encrypted.</summary>
    public StoredBytes Drafts { get; init; }

    /// <summary>What was typed or chosen but could not be taken; empty after submitting.</summary>
    public StoredBytes Pending { get; init; }

    /// <summary>The id of its response; null before it is submitted, and for ever in an anonymous run.</summary>
    public Guid? Response { get; init; }

    /// <summary>When it was stored last; in an anonymous run, once submitted, only the date.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>When it is deleted, unless it is stored again before; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
