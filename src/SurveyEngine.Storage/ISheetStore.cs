namespace SurveyEngine.Storage;

/// <summary>
/// Where runs, sheets and responses are kept. A host may bring a store of its own: <c>SheetStoreConformance</c> in the package SurveyEngine.Testing holds it
/// to what is said here.
/// </summary>
/// <remarks>
/// <para>
/// Each call that changes something is one transaction: it is stored as a whole before the call returns, or not at all. Whoever gets no answer may try again:
/// nothing is stored twice. A call that is cancelled may have been stored.
/// </para>
/// <para>
/// Members may be called by many threads at once. Times are those of the caller, kept in UTC to the millisecond; a store has no clock. What is said of an erased
/// run holds from the moment in which it is erased: it has no sheets and no responses.
/// </para>
/// <para>
/// A store that cannot do what it is asked for throws a <see cref="StoreException"/>; an argument that no caller should pass is an
/// <see cref="ArgumentException"/>.
/// </para>
/// </remarks>
public interface ISheetStore
{
    /// <summary>Stores a definition. Doing so again changes nothing.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask PutDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default);

    /// <summary>The definition with a fingerprint; null: it was never stored.</summary>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<StoredDefinition?> FindDefinitionAsync(string fingerprint, CancellationToken cancellationToken = default);

    /// <summary>Creates a run, or changes its state, its terms or the definition that new sheets begin with.</summary>
    /// <param name="read">The run as it was read; null: it is created.</param>
    /// <param name="run">What it is to become.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The run as it is stored now; null: it has changed since it was read, or is there already.</returns>
    /// <exception cref="ArgumentException"><see cref="RunTransitions.Change"/> does not allow it, or the definition is not stored.</exception>
    ValueTask<SurveyRun?> SaveRunAsync(SurveyRun? read, SurveyRun run, CancellationToken cancellationToken = default);

    /// <summary>A run; null: there is none of that id.</summary>
    /// <param name="run">The id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<SurveyRun?> FindRunAsync(string run, CancellationToken cancellationToken = default);

    /// <summary>All runs, in the order of their ids.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    IAsyncEnumerable<SurveyRun> ReadRunsAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins a sheet in an open run. When there is one of the same nonce or invitation, that one is returned as it is.</summary>
    /// <param name="sheet">What it begins with.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sheet; null: the run is not open, or the sheet was erased.</returns>
    /// <exception cref="ArgumentException">Another sheet has its id or its secret, it belongs to another run, or the definition is not stored.</exception>
    ValueTask<Sheet?> BeginAsync(NewSheet sheet, CancellationToken cancellationToken = default);

    /// <summary>The sheet that a secret opens; null: none.</summary>
    /// <param name="secret">The hash of the secret.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<Sheet?> FindAsync(SecretHash secret, CancellationToken cancellationToken = default);

    /// <summary>The sheet that a link opens: its invitation, or the link that was shown last; null: none.</summary>
    /// <param name="link">The hash of the link.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<Sheet?> FindByLinkAsync(SecretHash link, CancellationToken cancellationToken = default);

    /// <summary>Stores what an answering sheet holds, in a run that is not erased.</summary>
    /// <param name="read">The sheet as it was read.</param>
    /// <param name="change">What it is to hold.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sheet as it is stored now; null: it has changed since it was read, and reading it again tells how.</returns>
    ValueTask<Sheet?> SaveAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default);

    /// <summary>Stores the response of an answering sheet, empties its drafts, and tells the outbox.</summary>
    /// <param name="read">The sheet as it was read.</param>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of it. Submitting again gives the same receipt.</returns>
    /// <exception cref="ArgumentException">Another response of the run has its id, or the definition is not stored.</exception>
    ValueTask<Submission> SubmitAsync(Sheet read, NewResponse response, CancellationToken cancellationToken = default);

    /// <summary>Opens a submitted sheet again, in an open run that allows it. Its response stays until the next edition is submitted.</summary>
    /// <param name="read">The sheet as it was read.</param>
    /// <param name="change">What it begins with: the session made from its response.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sheet as it is stored now; null: it has changed since it was read, or the run does not allow it.</returns>
    ValueTask<Sheet?> AmendAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default);

    /// <summary>
    /// The answering sheets of a run in the order of their ids, whatever their number, in constant memory: to remind people, or to submit at the end of a
    /// collection what unfinished ones hold, marked as <see cref="ResponseMarks.Partial"/>.
    /// </summary>
    /// <param name="run">The id of the run.</param>
    /// <param name="after">The id of the last sheet that was read before; null: from the first one.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    IAsyncEnumerable<Sheet> ReadSheetsAsync(string run, string? after = null, CancellationToken cancellationToken = default);

    /// <summary>Erases a sheet and, unless the run is anonymous, its response.</summary>
    /// <param name="sheet">The id of the sheet.</param>
    /// <param name="erasure">Who, and when.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether there was something to erase.</returns>
    ValueTask<bool> EraseSheetAsync(string sheet, Erasure erasure, CancellationToken cancellationToken = default);

    /// <summary>Stores a response that was filled in elsewhere, in a run that is neither a draft nor erased.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What became of it. Putting the same answers again is <see cref="SubmissionOutcome.AlreadyThere"/>.</returns>
    /// <exception cref="ArgumentException">Another response of the run has its id, or the definition is not stored.</exception>
    ValueTask<Submission> PutResponseAsync(ResponseKey key, NewResponse response, CancellationToken cancellationToken = default);

    /// <summary>A response; null: there is none of that id.</summary>
    /// <param name="run">The id of its run.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<StoredResponse?> FindResponseAsync(string run, Guid id, CancellationToken cancellationToken = default);

    /// <summary>A response; null: there is none of that key.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<StoredResponse?> FindResponseAsync(ResponseKey key, CancellationToken cancellationToken = default);

    /// <summary>The responses of a run in the order of their ids, whatever their number, in constant memory.</summary>
    /// <param name="run">The id of the run.</param>
    /// <param name="after">The id of the last response that was read before; null: from the first one.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>
    /// Each response that is stored while all of this runs, once. One that is stored meanwhile may be missing: the outbox tells of all.
    /// </returns>
    IAsyncEnumerable<StoredResponse> ReadAsync(string run, Guid? after = null, CancellationToken cancellationToken = default);

    /// <summary>Erases a response and, unless the run is anonymous, the sheet that it came from. A key does not come back.</summary>
    /// <param name="run">The id of its run.</param>
    /// <param name="id">Its id.</param>
    /// <param name="erasure">Who, and when.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether there was something to erase.</returns>
    ValueTask<bool> EraseResponseAsync(string run, Guid id, Erasure erasure, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes what has expired, the oldest first, and what is left of erased runs. A sheet that expires while it is amended is as it was submitted before.
    /// </summary>
    /// <param name="at">The time.</param>
    /// <param name="atMost">How much to do in one call, so that others are not kept waiting: 1 or more.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many sheets and responses that was; when it is <paramref name="atMost"/>, there may be more.</returns>
    ValueTask<int> ExpireAsync(DateTimeOffset at, int atMost, CancellationToken cancellationToken = default);

    /// <summary>Hands out what is due in the outbox, the oldest first, to one caller at a time.</summary>
    /// <param name="at">The time.</param>
    /// <param name="lease">For how long nobody else gets it. It is handed out again after that, unless it is settled.</param>
    /// <param name="atMost">How much to hand out: 1 or more.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<IReadOnlyList<OutboxItem>> TakeAsync(DateTimeOffset at, TimeSpan lease, int atMost, CancellationToken cancellationToken = default);

    /// <summary>Removes something from the outbox, or puts it off. Does nothing when it was handed out again meanwhile.</summary>
    /// <param name="item">What was handed out.</param>
    /// <param name="again">When it is to be handed out again; null: it is done.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask SettleAsync(OutboxItem item, DateTimeOffset? again, CancellationToken cancellationToken = default);

    /// <summary>Writes to the audit.</summary>
    /// <param name="entry">Who did what, and when.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask AuditAsync(AuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>The audit from a time on, in the order in which it was written.</summary>
    /// <param name="from">The time.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    IAsyncEnumerable<AuditEntry> ReadAuditAsync(DateTimeOffset from, CancellationToken cancellationToken = default);
}
