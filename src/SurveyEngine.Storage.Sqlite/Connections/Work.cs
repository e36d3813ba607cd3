using Microsoft.Data.Sqlite;

namespace SurveyEngine.Storage.Sqlite.Connections;

/// <summary>Something to write, in a transaction with others. Whoever asked for it is answered after the commit.</summary>
internal abstract class Work
{
    /// <summary>Writes. What cannot be written leaves nothing, and is nobody else's concern, unless SQLite has ended the transaction.</summary>
    public abstract void Write(Database database);

    /// <summary>Answers, after the commit.</summary>
    public abstract void Answer();

    /// <summary>Answers that nothing of the transaction was stored.</summary>
    public abstract void Fail(Exception fault);
}

/// <inheritdoc/>
internal sealed class Work<T>(Func<Database, T> write, CancellationToken cancellationToken) : Work
{
    // Whoever waits goes on elsewhere: the thread that answers has the next transaction to do.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;
    private Exception? _fault;

    public Task<T> Answered => _answer.Task;

    public override void Write(Database database)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            _answer.TrySetCanceled(cancellationToken);
            return;
        }

        database.Execute("savepoint work");
        try
        {
            _result = write(database);
            database.Execute("release work");
        }
        catch (Exception fault) when (database.IsInTransaction)
        {
            database.Execute("rollback to work");
            database.Execute("release work");
            _fault = fault;
        }
    }

    public override void Answer()
    {
        if (_fault is null)
            _answer.TrySetResult(_result);
        else
            Fail(_fault);
    }

    public override void Fail(Exception fault) => _answer.TrySetException(fault is SqliteException sqlite ? SqliteFault.Of(sqlite) : fault);
}
