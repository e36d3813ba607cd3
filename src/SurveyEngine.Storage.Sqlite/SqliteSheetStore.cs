using Microsoft.Data.Sqlite;
using SurveyEngine.Storage.Sqlite.Connections;
using SurveyEngine.Storage.Sqlite.Schema;
using SurveyEngine.Storage.Sqlite.Tables;

namespace SurveyEngine.Storage;

/// <summary>
/// A store in one SQLite file, for one machine. Whatever it has acknowledged is on the disk: writes that come together share one commit, and are
/// answered after it. Reading never waits for writing.
/// </summary>
public sealed class SqliteSheetStore : ISheetStore, IAsyncDisposable
{
    private const int PageSize = 256;

    private readonly Readers _readers;

    private SqliteSheetStore(Database writer, Readers readers)
    {
        Writes = new(writer);
        _readers = readers;
    }

    internal WriteQueue Writes { get; }

    /// <summary>Opens a file, makes it when it does not exist, and brings its tables to the schema of this version of the package.</summary>
    /// <param name="file">The path of the file, on a disk of this machine: a network share cannot hold it.</param>
    /// <param name="wait">How long a call waits for another process that holds the file, at least a second; null: five seconds.</param>
    /// <exception cref="StoreException">The file cannot be opened, is no database, or was made by a later version of the package.</exception>
    public static SqliteSheetStore Open(string file, TimeSpan? wait = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (file.Contains(":memory:", StringComparison.Ordinal))
            throw new ArgumentException("A database in memory has one connection only: use InMemorySheetStore.", nameof(file));

        TimeSpan patience = wait ?? TimeSpan.FromSeconds(5);
        Database? writer = null;
        try
        {
            writer = new Database(file, patience);
            writer.RunScript("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on");
            if (writer.First("pragma journal_mode", row => row.GetString(0)) != "wal")
                throw new StoreException($"'{file}' cannot have a write-ahead log: put it on a disk of this machine.");

            Migrations.Apply(writer, Migrations.All);
            return new(writer, new(file, patience));
        }
        catch (Exception fault)
        {
            writer?.Dispose();
            if (fault is SqliteException sqlite)
                throw SqliteFault.Of(sqlite);

            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask PutDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        await Writes.RunAsync(database => RunTable.Write(database, definition), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<StoredDefinition?> FindDefinitionAsync(string fingerprint, CancellationToken cancellationToken = default) =>
        Read(database => RunTable.FindDefinition(database, fingerprint), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<SurveyRun?> SaveRunAsync(SurveyRun? read, SurveyRun run, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return await Writes.RunAsync(database => RunTable.Save(database, read, run), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<SurveyRun?> FindRunAsync(string run, CancellationToken cancellationToken = default) =>
        Read(database => RunTable.Find(database, run), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<SurveyRun> ReadRunsAsync(CancellationToken cancellationToken = default) =>
        _readers.Read(RunTable.All).ToAsyncEnumerable();

    /// <inheritdoc/>
    public async ValueTask<Sheet?> BeginAsync(NewSheet sheet, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return await Writes.RunAsync(database => SheetTable.Begin(database, sheet), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<Sheet?> FindAsync(SecretHash secret, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return Read(database => SheetTable.FindBySecret(database, secret), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<Sheet?> FindByLinkAsync(SecretHash link, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Read(database => SheetTable.FindByLink(database, link), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<Sheet?> SaveAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return await Writes.RunAsync(database => SheetTable.Change(database, read, change, SheetTransitions.Save), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Submission> SubmitAsync(Sheet read, NewResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return await Writes.RunAsync(database => ResponseTable.Submit(database, read, response), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Sheet?> AmendAsync(Sheet read, SheetChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return await Writes.RunAsync(database => SheetTable.Change(database, read, change, SheetTransitions.Amend), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Sheet> ReadSheetsAsync(string run, string? after = null, CancellationToken cancellationToken = default) =>
        Pages<Sheet, string>(after ?? "", (database, last) => SheetTable.Page(database, run, last, PageSize), sheet => sheet.Id, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> EraseSheetAsync(string sheet, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return await Writes.RunAsync(database => Deletion.EraseSheet(database, sheet, erasure), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Submission> PutResponseAsync(ResponseKey key, NewResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return await Writes.RunAsync(database => ResponseTable.Put(database, key, response), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<StoredResponse?> FindResponseAsync(string run, Guid id, CancellationToken cancellationToken = default) =>
        Read(database => ResponseTable.Find(database, run, id), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StoredResponse?> FindResponseAsync(ResponseKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Read(database => ResponseTable.Find(database, key), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredResponse> ReadAsync(string run, Guid? after = null, CancellationToken cancellationToken = default) =>
        Pages<StoredResponse, Guid?>(after, (database, last) => ResponseTable.Page(database, run, last, PageSize), response => response.Id, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> EraseResponseAsync(string run, Guid id, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return await Writes.RunAsync(database => Deletion.EraseResponse(database, run, id, erasure), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<int> ExpireAsync(DateTimeOffset at, int atMost, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        return await Writes.RunAsync(database => Deletion.Expire(database, at, atMost), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<OutboxItem>> TakeAsync(DateTimeOffset at, TimeSpan lease, int atMost, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        return await Writes.RunAsync(database => OutboxTable.Take(database, at, lease, atMost), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask SettleAsync(OutboxItem item, DateTimeOffset? again, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        await Writes.RunAsync(database => OutboxTable.Settle(database, item, again), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask AuditAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        await Writes.RunAsync(database => AuditTable.Add(database, entry), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<AuditEntry> ReadAuditAsync(DateTimeOffset from, CancellationToken cancellationToken = default) =>
        Pages<(long Number, AuditEntry Entry), long>(
            0, (database, last) => AuditTable.Page(database, from, last, PageSize), page => page.Number, cancellationToken).Select(page => page.Entry);

    /// <summary>Stores what was asked for before, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writes.DisposeAsync().ConfigureAwait(false);
        _readers.Dispose();
    }

    private ValueTask<T> Read<T>(Func<Database, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_readers.Read(read));
    }

    // A page at a time, so that a long reading holds neither memory nor the log.
    private IAsyncEnumerable<T> Pages<T, TPlace>(TPlace start, Func<Database, TPlace, List<T>> page, Func<T, TPlace> placeOf, CancellationToken cancellationToken)
    {
        return Rows().ToAsyncEnumerable();

        IEnumerable<T> Rows()
        {
            TPlace last = start;
            List<T> rows;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows = _readers.Read(database => page(database, last));
                foreach (T row in rows)
                    yield return row;

                if (rows.Count > 0)
                    last = placeOf(rows[^1]);
            }
            while (rows.Count == PageSize);
        }
    }
}
