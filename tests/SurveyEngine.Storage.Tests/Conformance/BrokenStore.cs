namespace SurveyEngine.Storage.Tests.Conformance;

/// <summary>The store in memory with one fault, of the kinds that stores are written with.</summary>
internal sealed class BrokenStore(string fault) : ISheetStore
{
    private readonly InMemorySheetStore _store = new();

    public static TheoryData<string> Faults =>
    [
        "none of the revisions is looked at", "a nonce begins a second sheet", "a submitted sheet is stored a second time", "the run is not asked",
        "a link opens nothing", "sheets of all runs are read",
        "erased sheets come back", "pending is forgotten", "the lease is forgotten", "responses are read in no order", "reading begins anew", "times have an offset",
        "expiring does too much", "another response of a key is the same",
    ];

    public ValueTask PutDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default) =>
        _store.PutDefinitionAsync(definition, cancellationToken);

    public ValueTask<StoredDefinition?> FindDefinitionAsync(string fingerprint, CancellationToken cancellationToken = default) =>
        _store.FindDefinitionAsync(fingerprint, cancellationToken);

    public ValueTask<SurveyRun?> SaveRunAsync(SurveyRun? read, SurveyRun run, CancellationToken cancellationToken = default) =>
        _store.SaveRunAsync(read, run, cancellationToken);

    public ValueTask<SurveyRun?> FindRunAsync(string run, CancellationToken cancellationToken = default) =>
        _store.FindRunAsync(run, cancellationToken);

    public IAsyncEnumerable<SurveyRun> ReadRunsAsync(CancellationToken cancellationToken = default) => _store.ReadRunsAsync(cancellationToken);

    public ValueTask<Sheet?> BeginAsync(NewSheet sheet, CancellationToken cancellationToken = default) => fault switch
    {
        "a nonce begins a second sheet" => _store.BeginAsync(sheet with { Nonce = null }, cancellationToken),
        "erased sheets come back" => BeginAgainAsync(sheet),
        _ => _store.BeginAsync(sheet, cancellationToken),
    };

    public ValueTask<Sheet?> FindAsync(SecretHash secret, CancellationToken cancellationToken = default) =>
        _store.FindAsync(secret, cancellationToken);

    public ValueTask<Sheet?> FindByLinkAsync(SecretHash link, CancellationToken cancellationToken = default) =>
        fault == "a link opens nothing" ? new((Sheet?)null) : _store.FindByLinkAsync(link, cancellationToken);

    public async ValueTask<Sheet?> SaveAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default) => fault switch
    {
        "none of the revisions is looked at" => await _store.SaveAsync(await NewestAsync(read), change, cancellationToken),
        "pending is forgotten" => await _store.SaveAsync(read, change with { Pending = default }, cancellationToken),
        "times have an offset" => await _store.SaveAsync(read, change, cancellationToken) is { } saved ? saved with { ChangedAt = change.At } : null,
        _ => await _store.SaveAsync(read, change, cancellationToken),
    };

    public async ValueTask<Submission> SubmitAsync(Sheet read, NewResponse response, CancellationToken cancellationToken = default)
    {
        Submission submission = await _store.SubmitAsync(
            read, fault == "the run is not asked" ? response with { Marks = response.Marks | ResponseMarks.Partial } : response, cancellationToken);
        if (fault == "a submitted sheet is stored a second time" && submission.Outcome == SubmissionOutcome.AlreadyThere)
            await _store.PutResponseAsync(new(read.Run, response.Id.ToString()), response, cancellationToken);

        return submission;
    }

    public ValueTask<Sheet?> AmendAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default) =>
        _store.AmendAsync(read, change, cancellationToken);

    public IAsyncEnumerable<Sheet> ReadSheetsAsync(string run, string? after = null, CancellationToken cancellationToken = default) =>
        _store.ReadSheetsAsync(fault == "sheets of all runs are read" ? "run" : run, after, cancellationToken);

    public ValueTask<bool> EraseSheetAsync(string sheet, Erasure erasure, CancellationToken cancellationToken = default) =>
        _store.EraseSheetAsync(sheet, erasure, cancellationToken);

    public async ValueTask<Submission> PutResponseAsync(ResponseKey key, NewResponse response, CancellationToken cancellationToken = default)
    {
        Submission submission = await _store.PutResponseAsync(key, response, cancellationToken);
        return fault == "another response of a key is the same" && submission.Outcome == SubmissionOutcome.Different
            ? submission with { Outcome = SubmissionOutcome.AlreadyThere }
            : submission;
    }

    public ValueTask<StoredResponse?> FindResponseAsync(string run, Guid id, CancellationToken cancellationToken = default) =>
        _store.FindResponseAsync(run, id, cancellationToken);

    public ValueTask<StoredResponse?> FindResponseAsync(ResponseKey key, CancellationToken cancellationToken = default) =>
        _store.FindResponseAsync(key, cancellationToken);

    public IAsyncEnumerable<StoredResponse> ReadAsync(string run, Guid? after = null, CancellationToken cancellationToken = default) => fault switch
    {
        "responses are read in no order" => _store.ReadAsync(run, after, cancellationToken).Reverse(),
        "reading begins anew" => _store.ReadAsync(run, null, cancellationToken),
        _ => _store.ReadAsync(run, after, cancellationToken),
    };

    public ValueTask<bool> EraseResponseAsync(string run, Guid id, Erasure erasure, CancellationToken cancellationToken = default) =>
        _store.EraseResponseAsync(run, id, erasure, cancellationToken);

    public ValueTask<int> ExpireAsync(DateTimeOffset at, int atMost, CancellationToken cancellationToken = default) =>
        _store.ExpireAsync(at, fault == "expiring does too much" ? 1000 : atMost, cancellationToken);

    public ValueTask<IReadOnlyList<OutboxItem>> TakeAsync(DateTimeOffset at, TimeSpan lease, int atMost, CancellationToken cancellationToken = default) =>
        _store.TakeAsync(at, fault == "the lease is forgotten" ? TimeSpan.Zero : lease, atMost, cancellationToken);

    public ValueTask SettleAsync(OutboxItem item, DateTimeOffset? again, CancellationToken cancellationToken = default) =>
        _store.SettleAsync(item, again, cancellationToken);

    public ValueTask AuditAsync(AuditEntry entry, CancellationToken cancellationToken = default) => _store.AuditAsync(entry, cancellationToken);

    public IAsyncEnumerable<AuditEntry> ReadAuditAsync(DateTimeOffset from, CancellationToken cancellationToken = default) =>
        _store.ReadAuditAsync(from, cancellationToken);

    private async ValueTask<Sheet> NewestAsync(Sheet read) => read.Secret is { } secret && await _store.FindAsync(secret) is { } newest ? newest : read;

    private async ValueTask<Sheet?> BeginAgainAsync(NewSheet sheet) =>
        await _store.BeginAsync(sheet) ?? await _store.BeginAsync(sheet with { Id = sheet.Id + "again" });
}
