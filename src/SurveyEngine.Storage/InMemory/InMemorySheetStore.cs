using SurveyEngine.Storage.InMemory;

namespace SurveyEngine.Storage;

/// <summary>A store in memory, for tests and trials: everything is gone with the process.</summary>
public sealed class InMemorySheetStore : ISheetStore
{
    private readonly Lock _gate = new();
    private readonly InMemoryTables _tables = new();

    /// <inheritdoc/>
    public ValueTask PutDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        lock (_gate)
            _tables.Definitions.TryAdd(definition.Fingerprint, definition);

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<StoredDefinition?> FindDefinitionAsync(string fingerprint, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new(_tables.Definitions.GetValueOrDefault(fingerprint));
    }

    /// <inheritdoc/>
    public ValueTask<SurveyRun?> SaveRunAsync(SurveyRun? read, SurveyRun run, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        lock (_gate)
        {
            SurveyRun? next = RunTransitions.Change(_tables.Runs.GetValueOrDefault(run.Id), read, run);
            if (next is not null)
                _tables.Write(next);

            return new(next);
        }
    }

    /// <inheritdoc/>
    public ValueTask<SurveyRun?> FindRunAsync(string run, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new(_tables.Runs.GetValueOrDefault(run));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SurveyRun> ReadRunsAsync(CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return _tables.Runs.Values.OrderBy(run => run.Id, StringComparer.Ordinal).ToArray().ToAsyncEnumerable();
    }

    /// <inheritdoc/>
    public ValueTask<Sheet?> BeginAsync(NewSheet sheet, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        lock (_gate)
        {
            Sheet? stored = _tables.Sheets.GetValueOrDefault(sheet.Id)
                ?? _tables.SheetOf(_tables.Nonces, sheet.Nonce)
                ?? _tables.SheetOf(_tables.Invitations, sheet.Invitation);
            return new(Written(stored, SheetTransitions.Begin(_tables.Runs.GetValueOrDefault(sheet.Run), stored, sheet)));
        }
    }

    /// <inheritdoc/>
    public ValueTask<Sheet?> FindAsync(SecretHash secret, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        lock (_gate)
            return new(_tables.Visible(_tables.SheetOf(_tables.Secrets, secret)));
    }

    /// <inheritdoc/>
    public ValueTask<Sheet?> FindByLinkAsync(SecretHash link, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        lock (_gate)
            return new(_tables.Visible(_tables.SheetOf(_tables.Invitations, link) ?? _tables.SheetOf(_tables.Links, link)));
    }

    /// <inheritdoc/>
    public ValueTask<Sheet?> SaveAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default) =>
        ChangeAsync(read, change, SheetTransitions.Save);

    /// <inheritdoc/>
    public ValueTask<Sheet?> AmendAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default) =>
        ChangeAsync(read, change, SheetTransitions.Amend);

    /// <inheritdoc/>
    public ValueTask<Submission> SubmitAsync(Sheet read, NewResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (_gate)
        {
            Sheet? stored = _tables.Sheets.GetValueOrDefault(read.Id);
            return new(Written(SheetTransitions.Submit(_tables.RunOf(stored), stored, read, response)));
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Sheet> ReadSheetsAsync(string run, string? after = null, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            IEnumerable<Sheet> sheets = _tables.Sheets.Values
                .Where(sheet => sheet.Run == run && sheet.State == SheetState.Answering && !_tables.IsErased(run) && string.CompareOrdinal(sheet.Id, after) > 0)
                .OrderBy(sheet => sheet.Id, StringComparer.Ordinal);
            return sheets.ToArray().ToAsyncEnumerable();
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> EraseSheetAsync(string sheet, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        lock (_gate)
        {
            Sheet? stored = _tables.Visible(_tables.Sheets.GetValueOrDefault(sheet));
            if (stored is null or { State: SheetState.Erased })
                return new(false);

            Erase(stored, stored.Response is { } id ? _tables.Responses.GetValueOrDefault((stored.Run, id)) : null, erasure);
            _tables.Audit.Add(new(StoredTime.Of(erasure.At), erasure.Actor, AuditEntry.ErasedSheet, stored.Run, stored.Id));
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<Submission> PutResponseAsync(ResponseKey key, NewResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            SurveyRun? run = _tables.Runs.GetValueOrDefault(key.Run);
            return new(Written(SheetTransitions.Put(run, _tables.ResponseOf(key), _tables.ErasedKeys.Contains(key), key, response)));
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredResponse?> FindResponseAsync(string run, Guid id, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new(_tables.IsErased(run) ? null : _tables.Responses.GetValueOrDefault((run, id)));
    }

    /// <inheritdoc/>
    public ValueTask<StoredResponse?> FindResponseAsync(ResponseKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
            return new(_tables.IsErased(key.Run) ? null : _tables.ResponseOf(key));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredResponse> ReadAsync(string run, Guid? after = null, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            IEnumerable<StoredResponse> responses = _tables.Responses.Values
                .Where(response => response.Run == run && !_tables.IsErased(run) && (after is not { } last || response.Id.CompareTo(last) > 0))
                .OrderBy(response => response.Id, Comparer<Guid>.Default);
            return responses.ToArray().ToAsyncEnumerable();
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> EraseResponseAsync(string run, Guid id, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        lock (_gate)
        {
            if (_tables.IsErased(run) || !_tables.Responses.TryGetValue((run, id), out StoredResponse? stored))
                return new(false);

            Erase(_tables.Sheets.Values.FirstOrDefault(sheet => sheet.Run == run && sheet.Response == id), stored, erasure);
            _tables.Audit.Add(new(StoredTime.Of(erasure.At), erasure.Actor, AuditEntry.ErasedResponse, run, id.ToString()));
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> ExpireAsync(DateTimeOffset at, int atMost, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        lock (_gate)
            return new(_tables.Expire(StoredTime.Of(at), atMost));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxItem>> TakeAsync(DateTimeOffset at, TimeSpan lease, int atMost, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        lock (_gate)
        {
            IEnumerable<OutboxItem> due = _tables.Outbox.Values
                .Where(item => item.Due <= at && !_tables.IsErased(item.Run))
                .OrderBy(item => item.Due, Comparer<DateTimeOffset>.Default)
                .ThenBy(item => item.Id, Comparer<long>.Default)
                .Take(atMost);
            OutboxItem[] taken = [.. due.Select(item => item with { Due = StoredTime.Of(at + lease), Tries = item.Tries + 1 })];
            foreach (OutboxItem item in taken)
                _tables.Outbox[item.Id] = item;

            return new(taken);
        }
    }

    /// <inheritdoc/>
    public ValueTask SettleAsync(OutboxItem item, DateTimeOffset? again, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        lock (_gate)
        {
            if (!_tables.Outbox.TryGetValue(item.Id, out OutboxItem? stored) || stored.Tries != item.Tries)
                return ValueTask.CompletedTask;

            if (again is { } due)
                _tables.Outbox[item.Id] = stored with { Due = StoredTime.Of(due) };
            else
                _tables.Outbox.Remove(item.Id);

            return ValueTask.CompletedTask;
        }
    }

    /// <inheritdoc/>
    public ValueTask AuditAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        lock (_gate)
            _tables.Audit.Add(entry with { At = StoredTime.Of(entry.At) });

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<AuditEntry> ReadAuditAsync(DateTimeOffset from, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return _tables.Audit.Where(entry => entry.At >= from).ToArray().ToAsyncEnumerable();
    }

    private ValueTask<Sheet?> ChangeAsync(Sheet read, SheetChange change, Func<SurveyRun?, Sheet?, Sheet, SheetChange, Sheet?> transition)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (_gate)
        {
            Sheet? stored = _tables.Sheets.GetValueOrDefault(read.Id);
            return new(Written(stored, transition(_tables.RunOf(stored), stored, read, change)));
        }
    }

    private Sheet? Written(Sheet? stored, Sheet? next)
    {
        if (next is not null && next != stored)
            _tables.Write(next);

        return next;
    }

    private Submission Written(ResponseTransition transition)
    {
        if (transition.Response is { } response)
            _tables.Write(response, transition.Sheet, transition.Event);

        return transition.Submission;
    }

    private void Erase(Sheet? sheet, StoredResponse? response, Erasure erasure)
    {
        if (sheet is not null)
            _tables.Write(SheetTransitions.Erase(sheet, erasure.At));
        if (response is not null)
            _tables.Delete(response, StoredTime.Of(erasure.At));
    }
}
