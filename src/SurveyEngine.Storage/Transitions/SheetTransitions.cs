namespace SurveyEngine.Storage;

/// <summary>
/// What becomes of a sheet by each event. Pure: a store reads the run and the sheet, asks, and writes what it is told, all in one transaction. The result
/// of null is that nothing is written.
/// </summary>
public static class SheetTransitions
{
    /// <summary>A sheet is begun.</summary>
    /// <param name="run">Its run; null: there is none.</param>
    /// <param name="stored">The sheet that has its id, its nonce or its invitation; null: there is none.</param>
    /// <param name="sheet">What it begins with.</param>
    /// <returns>The stored sheet itself, or the one to write; null: the run is not open, or the sheet was erased.</returns>
    /// <exception cref="ArgumentException">The stored sheet is somebody else's.</exception>
    public static Sheet? Begin(SurveyRun? run, Sheet? stored, NewSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentException.ThrowIfNullOrEmpty(sheet.Id, nameof(sheet));
        if (run is null || run.State == RunState.Erased || stored?.State == SheetState.Erased)
            return null;

        if (stored is null)
            return RunTransitions.Begins(run.State) ? Begun(sheet) : null;

        return IsThatOf(stored, sheet)
            ? stored
            : throw new ArgumentException("Another sheet has this id, or its nonce or invitation was used in another run.", nameof(sheet));
    }

    /// <summary>An answering sheet is saved; whether the run is paused or closed is of no concern.</summary>
    /// <param name="run">Its run; null: there is none.</param>
    /// <param name="stored">The sheet that is stored; null: there is none.</param>
    /// <param name="read">The sheet as the caller read it.</param>
    /// <param name="change">What it is to hold.</param>
    /// <returns>The sheet to write; null: it has moved.</returns>
    public static Sheet? Save(SurveyRun? run, Sheet? stored, Sheet read, SheetChange change) =>
        IsAsRead(run, stored, read) && stored!.State == SheetState.Answering ? Changed(stored, change) : null;

    /// <summary>A submitted sheet is opened again.</summary>
    /// <param name="run">Its run; null: there is none.</param>
    /// <param name="stored">The sheet that is stored; null: there is none.</param>
    /// <param name="read">The sheet as the caller read it.</param>
    /// <param name="change">What it begins with.</param>
    /// <returns>The sheet to write; null: it has moved, or the run does not allow it.</returns>
    public static Sheet? Amend(SurveyRun? run, Sheet? stored, Sheet read, SheetChange change) =>
        IsAsRead(run, stored, read) && stored!.State == SheetState.Submitted && stored.Response is not null
        && run!.Terms.MayAmend && RunTransitions.Begins(run.State)
            ? Changed(stored, change) with { State = SheetState.Answering, Edition = stored.Edition + 1 }
            : null;

    /// <summary>A sheet is submitted.</summary>
    /// <param name="run">Its run; null: there is none.</param>
    /// <param name="stored">The sheet that is stored; null: there is none.</param>
    /// <param name="read">The sheet as the caller read it.</param>
    /// <param name="response">The response.</param>
    /// <returns>What to write, and what the caller is told.</returns>
    public static ResponseTransition Submit(SurveyRun? run, Sheet? stored, Sheet read, NewResponse response)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(response);
        if (run?.State == RunState.Erased || stored?.State == SheetState.Erased)
            return Nothing(SubmissionOutcome.Erased);
        if (stored is { State: SheetState.Submitted } && stored.Edition >= read.Edition)
            return new(Receipt(SubmissionOutcome.AlreadyThere, stored));
        if (!IsAsRead(run, stored, read) || stored!.State != SheetState.Answering)
            return Nothing(SubmissionOutcome.Moved);
        if (!RunTransitions.Submits(run!.State, response.Marks))
            return Nothing(SubmissionOutcome.NotOpen);

        StoredResponse kept = Kept(run, response) with { Id = stored.Response ?? response.Id, Edition = stored.Edition };
        Sheet submitted = stored with
        {
            State = SheetState.Submitted,
            Revision = stored.Revision + 1,
            Drafts = default,
            Pending = default,
            Response = run.Terms.IsAnonymous ? null : kept.Id,
            Writer = run.Terms.IsAnonymous ? "" : stored.Writer,
            Parameters = run.Terms.IsAnonymous ? default : stored.Parameters,
            ChangedAt = kept.Received,
            ExpiresAt = kept.ExpiresAt,
        };
        return new(Receipt(SubmissionOutcome.Stored, submitted) with { Response = kept.Id })
        {
            Sheet = submitted,
            Response = kept,
            Event = stored.Edition == 1 ? OutboxKind.Received : OutboxKind.Amended,
        };
    }

    /// <summary>A response comes that was filled in elsewhere.</summary>
    /// <param name="run">Its run; null: there is none.</param>
    /// <param name="stored">The response that has its key; null: there is none.</param>
    /// <param name="wasErased">Whether the key had a response that is erased.</param>
    /// <param name="key">Its key.</param>
    /// <param name="response">The response.</param>
    /// <returns>What to write, and what the caller is told.</returns>
    public static ResponseTransition Put(SurveyRun? run, StoredResponse? stored, bool wasErased, ResponseKey key, NewResponse response)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(key.Key, nameof(key));
        ArgumentNullException.ThrowIfNull(response);
        if (run is null || !RunTransitions.TakesResponses(run.State))
            return Nothing(SubmissionOutcome.NotOpen);
        if (wasErased)
            return Nothing(SubmissionOutcome.Erased);

        StoredResponse kept = Kept(run, response) with { Key = key.Key };
        if (stored is null)
            return new(Receipt(SubmissionOutcome.Stored, kept)) { Response = kept, Event = OutboxKind.Received };

        bool isSame = stored.Answers == kept.Answers && stored.Fingerprint == kept.Fingerprint;
        return new(Receipt(isSame ? SubmissionOutcome.AlreadyThere : SubmissionOutcome.Different, stored));
    }

    /// <summary>A sheet is erased, in whatever state it is.</summary>
    /// <param name="stored">The sheet that is stored.</param>
    /// <param name="at">The time.</param>
    /// <returns>The sheet to write.</returns>
    public static Sheet Erase(Sheet stored, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new()
        {
            Id = stored.Id,
            Run = stored.Run,
            Fingerprint = stored.Fingerprint,
            State = SheetState.Erased,
            Revision = stored.Revision + 1,
            Edition = stored.Edition,
            ChangedAt = StoredTime.Of(at),
        };
    }

    /// <summary>The time of a sheet has come.</summary>
    /// <param name="stored">The sheet that is stored.</param>
    /// <param name="response">Its response; null: none is known.</param>
    /// <returns>The sheet to write, for it was being amended; null: the sheet is deleted.</returns>
    public static Sheet? Expire(Sheet stored, StoredResponse? response)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return stored.State == SheetState.Answering && response is not null
            ? stored with
            {
                State = SheetState.Submitted,
                Revision = stored.Revision + 1,
                Edition = response.Edition,
                Drafts = default,
                Pending = default,
                ChangedAt = response.Received,
                ExpiresAt = response.ExpiresAt,
            }
            : null;
    }

    private static Sheet Begun(NewSheet sheet) => new()
    {
        Id = sheet.Id,
        Run = sheet.Run,
        Fingerprint = sheet.Fingerprint,
        Writer = sheet.Writer,
        Secret = sheet.Secret,
        Nonce = sheet.Nonce,
        Invitation = sheet.Invitation,
        Parameters = sheet.Parameters,
        Drafts = sheet.Drafts,
        ChangedAt = StoredTime.Of(sheet.At),
        ExpiresAt = StoredTime.Of(sheet.ExpiresAt),
    };

    private static bool IsThatOf(Sheet stored, NewSheet sheet) =>
        stored.Run == sheet.Run
        && (stored.Secret == sheet.Secret
            || (sheet.Nonce is not null && stored.Nonce == sheet.Nonce)
            || (sheet.Invitation is not null && stored.Invitation == sheet.Invitation));

    private static bool IsAsRead(SurveyRun? run, Sheet? stored, Sheet read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return run is not null && run.State != RunState.Erased && stored?.Id == read.Id && stored.Revision == read.Revision;
    }

    private static Sheet Changed(Sheet stored, SheetChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return stored with
        {
            Revision = stored.Revision + 1,
            Drafts = change.Drafts,
            Pending = change.Pending,
            Writer = change.Writer ?? stored.Writer,
            Link = change.Link ?? stored.Link,
            Fingerprint = change.Fingerprint ?? stored.Fingerprint,
            ChangedAt = StoredTime.Of(change.At),
            ExpiresAt = StoredTime.Of(change.ExpiresAt),
        };
    }

    private static StoredResponse Kept(SurveyRun run, NewResponse response) => new()
    {
        Run = run.Id,
        Id = response.Id,
        Fingerprint = response.Fingerprint,
        Received = run.Terms.IsAnonymous ? StoredTime.DateOf(response.Received) : StoredTime.Of(response.Received),
        Facts = response.Facts,
        Answers = response.Answers,
        Sensitive = response.Sensitive,
        Marks = response.Marks,
        ExpiresAt = run.Terms.IsAnonymous ? StoredTime.DateOf(response.ExpiresAt) : StoredTime.Of(response.ExpiresAt),
    };

    private static ResponseTransition Nothing(SubmissionOutcome outcome) => new(new Submission(outcome));

    private static Submission Receipt(SubmissionOutcome outcome, Sheet sheet) =>
        new(outcome) { Response = sheet.Response, Edition = sheet.Edition, Received = sheet.ChangedAt };

    private static Submission Receipt(SubmissionOutcome outcome, StoredResponse response) =>
        new(outcome) { Response = response.Id, Edition = response.Edition, Received = response.Received };
}
