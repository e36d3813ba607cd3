namespace SurveyEngine.Storage.InMemory;

/// <summary>What the store in memory holds; one thread at a time.</summary>
internal sealed class InMemoryTables
{
    private long _outboxIds;

    public Dictionary<string, StoredDefinition> Definitions { get; } = [];

    public Dictionary<string, SurveyRun> Runs { get; } = [];

    public Dictionary<string, Sheet> Sheets { get; } = [];

    /// <summary>The ids of sheets by what opens them or began them.</summary>
    public Dictionary<SecretHash, string> Secrets { get; } = [];

    public Dictionary<SecretHash, string> Nonces { get; } = [];

    public Dictionary<SecretHash, string> Invitations { get; } = [];

    public Dictionary<SecretHash, string> Links { get; } = [];

    public Dictionary<(string Run, Guid Id), StoredResponse> Responses { get; } = [];

    public Dictionary<ResponseKey, Guid> Keys { get; } = [];

    public HashSet<ResponseKey> ErasedKeys { get; } = [];

    public Dictionary<long, OutboxItem> Outbox { get; } = [];

    public List<AuditEntry> Audit { get; } = [];

    public bool IsErased(string run) => Runs.TryGetValue(run, out SurveyRun? stored) && stored.State == RunState.Erased;

    public SurveyRun? RunOf(Sheet? sheet) => sheet is null ? null : Runs.GetValueOrDefault(sheet.Run);

    public Sheet? Visible(Sheet? sheet) => sheet is null || IsErased(sheet.Run) ? null : sheet;

    public Sheet? SheetOf(Dictionary<SecretHash, string> ids, SecretHash? hash) =>
        hash is not null && ids.TryGetValue(hash, out string? id) ? Sheets[id] : null;

    public StoredResponse? ResponseOf(ResponseKey key) => Keys.TryGetValue(key, out Guid id) ? Responses[(key.Run, id)] : null;

    public void Write(SurveyRun run)
    {
        RequireDefinition(run.Fingerprint);
        Runs[run.Id] = run;
    }

    public void Write(Sheet sheet)
    {
        RequireDefinition(sheet.Fingerprint);
        Sheet? before = Sheets.GetValueOrDefault(sheet.Id);
        (Dictionary<SecretHash, string> Ids, SecretHash? Before, SecretHash? After)[] indexes =
        [
            (Secrets, before?.Secret, sheet.Secret),
            (Nonces, before?.Nonce, sheet.Nonce),
            (Invitations, before?.Invitation, sheet.Invitation),
            (Links, before?.Link, sheet.Link),
        ];
        if (indexes.Any(index => index.After is not null && index.Ids.TryGetValue(index.After, out string? id) && id != sheet.Id))
            throw new ArgumentException($"Another sheet than '{sheet.Id}' has its secret, nonce, invitation or link.", nameof(sheet));

        foreach ((Dictionary<SecretHash, string> ids, SecretHash? old, SecretHash? now) in indexes)
        {
            if (old is not null)
                ids.Remove(old);
            if (now is not null)
                ids[now] = sheet.Id;
        }

        Sheets[sheet.Id] = sheet;
    }

    public void Write(StoredResponse response, Sheet? sheet, OutboxKind? kind)
    {
        RequireDefinition(response.Fingerprint);
        if (response.Edition == 1 && Responses.ContainsKey((response.Run, response.Id)))
            throw new ArgumentException($"Another response has the id {response.Id}.", nameof(response));

        Responses[(response.Run, response.Id)] = response;
        if (response.Key is { } key)
            Keys[new(response.Run, key)] = response.Id;
        if (sheet is not null)
            Write(sheet);
        if (kind is { } happened)
            Tell(response, happened, response.Received);
    }

    public void Delete(StoredResponse response, DateTimeOffset at)
    {
        Forget(response);
        Tell(response, OutboxKind.Erased, at);
    }

    /// <summary>Deletes at most so much, and counts.</summary>
    public int Expire(DateTimeOffset at, int atMost)
    {
        Sheet[] sheets =
        [
            .. Sheets.Values
                .Where(sheet => IsErased(sheet.Run) || sheet.ExpiresAt <= at)
                .OrderBy(sheet => sheet.ExpiresAt, Comparer<DateTimeOffset?>.Default)
                .ThenBy(sheet => sheet.Id, StringComparer.Ordinal)
                .Take(atMost),
        ];
        foreach (Sheet sheet in sheets)
        {
            StoredResponse? response = sheet.Response is { } id ? Responses.GetValueOrDefault((sheet.Run, id)) : null;
            if (!IsErased(sheet.Run) && SheetTransitions.Expire(sheet, response) is { } next)
                Write(next);
            else
                Forget(sheet);
        }

        StoredResponse[] responses =
        [
            .. Responses.Values
                .Where(response => IsErased(response.Run) || response.ExpiresAt <= at)
                .OrderBy(response => response.ExpiresAt, Comparer<DateTimeOffset?>.Default)
                .ThenBy(response => response.Run, StringComparer.Ordinal)
                .ThenBy(response => response.Id, Comparer<Guid>.Default)
                .Take(atMost - sheets.Length),
        ];
        foreach (StoredResponse response in responses)
        {
            if (IsErased(response.Run))
                Forget(response);
            else
                Delete(response, at);
        }

        foreach (OutboxItem item in Outbox.Values.Where(item => IsErased(item.Run)).ToArray())
            Outbox.Remove(item.Id);

        return sheets.Length + responses.Length;
    }

    private void Tell(StoredResponse response, OutboxKind kind, DateTimeOffset due)
    {
        _outboxIds++;
        Outbox[_outboxIds] = new(_outboxIds, response.Run, response.Id, kind) { Due = due };
    }

    // What was to be told of a response is moot once it is gone.
    private void Forget(StoredResponse response)
    {
        Responses.Remove((response.Run, response.Id));
        if (response.Key is { } key && Keys.Remove(new(response.Run, key)))
            ErasedKeys.Add(new(response.Run, key));

        foreach (OutboxItem item in Outbox.Values.Where(item => item.Run == response.Run && item.Response == response.Id).ToArray())
            Outbox.Remove(item.Id);
    }

    private void Forget(Sheet sheet)
    {
        Write(sheet with { Secret = null, Nonce = null, Invitation = null, Link = null });
        Sheets.Remove(sheet.Id);
    }

    private void RequireDefinition(string fingerprint)
    {
        if (!Definitions.ContainsKey(fingerprint))
            throw new ArgumentException($"The definition {fingerprint} is not stored.", nameof(fingerprint));
    }
}
