namespace SurveyEngine.Storage;

/// <summary>What is stored in the place of what a sheet held.</summary>
/// <param name="Drafts">The saved session.</param>
/// <param name="At">The time.</param>
public sealed record SheetChange(StoredBytes Drafts, DateTimeOffset At)
{
    /// <summary>What was typed or chosen but could not be taken.</summary>
    public StoredBytes Pending { get; init; }

    /// <summary>The page load that writes; null: the writer stays, since a conflict was left.</summary>
    public string? Writer { get; init; }

    /// <summary>The hash of a link to show, which takes the place of an earlier one; null: the link stays.</summary>
    public SecretHash? Link { get; init; }

    /// <summary>The fingerprint of the definition that the drafts were carried over to; null: it stays.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>When the sheet is deleted, unless it is stored again before; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
