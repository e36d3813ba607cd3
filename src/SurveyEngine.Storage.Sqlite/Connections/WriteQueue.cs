using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace SurveyEngine.Storage.Sqlite.Connections;

/// <summary>
/// The one writer: it takes what has come since the last commit into one transaction. A commit waits for the disk for some milliseconds, and many share
/// one that way.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    /// <summary>The number of works that share a commit at most, so that nobody waits for long.</summary>
    public const int MostTogether = 512;

    private readonly Channel<Work> _works = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Database _database;
    private readonly Task _writing;

    /// <summary>Starts with a connection, which it owns from now on.</summary>
    public WriteQueue(Database database)
    {
        _database = database;
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Writes something, and answers once it is on the disk.</summary>
    public Task<T> RunAsync<T>(Func<Database, T> write, CancellationToken cancellationToken)
    {
        var work = new Work<T>(write, cancellationToken);
        ObjectDisposedException.ThrowIf(!_works.Writer.TryWrite(work), typeof(SqliteSheetStore));
        return work.Answered;
    }

    /// <summary>Finishes what was asked for before.</summary>
    public async ValueTask DisposeAsync()
    {
        _works.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
        _database.Dispose();
    }

    private async Task WriteAsync()
    {
        List<Work> together = [];
        while (await _works.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            together.Clear();
            while (together.Count < MostTogether && _works.Reader.TryRead(out Work? work))
                together.Add(work);

            Commit(together);
        }
    }

    private void Commit(List<Work> together)
    {
        try
        {
            _database.Execute("begin immediate");
            foreach (Work work in together)
                work.Write(_database);

            _database.Execute("commit");
        }
        catch (Exception fault)
        {
            Abandon();
            foreach (Work work in together)
                work.Fail(fault);

            return;
        }

        foreach (Work work in together)
            work.Answer();
    }

    private void Abandon()
    {
        try
        {
            _database.RollBack();
        }
        catch (SqliteException)
        {
            // The next transaction cannot begin then, and its callers are told.
        }
    }
}
