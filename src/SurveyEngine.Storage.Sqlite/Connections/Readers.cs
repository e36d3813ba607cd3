using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SurveyEngine.Storage.Sqlite.Connections;

/// <summary>Connections that read, beside the one that writes: as many as there are readers at once. None waits for a writer.</summary>
internal sealed class Readers(string file, TimeSpan wait) : IDisposable
{
    private readonly ConcurrentBag<Database> _idle = [];
    private volatile bool _isClosed;

    /// <summary>Reads, on the thread of the caller: SQLite has nothing that could be awaited.</summary>
    public T Read<T>(Func<Database, T> read)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteSheetStore));
        try
        {
            Database database = _idle.TryTake(out Database? idle) ? idle : Open();
            try
            {
                return read(database);
            }
            finally
            {
                _idle.Add(database);
                if (_isClosed)
                    Dispose();
            }
        }
        catch (SqliteException fault)
        {
            throw SqliteFault.Of(fault);
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out Database? database))
            database.Dispose();
    }

    private Database Open()
    {
        var database = new Database(file, wait);
        database.RunScript("pragma query_only = on");
        return database;
    }
}
