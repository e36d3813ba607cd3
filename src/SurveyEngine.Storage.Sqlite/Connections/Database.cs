using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SurveyEngine.Storage.Sqlite.Connections;

/// <summary>One connection with its prepared statements; one thread at a time. Parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    /// <summary>Opens a file, which is made when it does not exist.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="wait">How long to wait for other processes that hold it.</param>
    public Database(string file, TimeSpan wait)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            // Our own readers are kept open; the pool of the provider would hold the file after the store is closed.
            Pooling = false,
            // The provider polls for at least so many seconds after SQLite itself has waited.
            DefaultTimeout = 1,
        };
        _connection = new SqliteConnection(settings.ToString());
        try
        {
            _connection.Open();
            RunScript(string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {(long)wait.TotalMilliseconds}"));
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether a transaction is open. SQLite itself ends it when the disk is full or fails.</summary>
    public bool IsInTransaction => SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    /// <summary>Runs statements without parameters, once.</summary>
    public void RunScript(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement, and tells how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteNonQuery();

    /// <summary>The first row, as something; null: there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using SqliteDataReader row = Bound(sql, values).ExecuteReader();
        return row.Read() ? read(row) : default;
    }

    /// <summary>All rows.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using SqliteDataReader row = Bound(sql, values).ExecuteReader();
        List<T> rows = [];
        while (row.Read())
            rows.Add(read(row));

        return rows;
    }

    /// <summary>Ends a transaction without its changes, if there is one.</summary>
    public void RollBack()
    {
        if (IsInTransaction)
            Execute("rollback");
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in _prepared.Values)
            command.Dispose();

        _connection.Dispose();
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out SqliteCommand? command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });

            _prepared.Add(sql, command);
        }

        for (int i = 0; i < values.Length; i++)
            command.Parameters[i].Value = Stored(values[i]);

        return command;
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        StoredBytes bytes => bytes.Memory.ToArray(),
        SecretHash hash => hash.Bytes.Memory.ToArray(),
        // Big-endian: in the order in which .NET compares them.
        Guid id => id.ToByteArray(bigEndian: true),
        DateTimeOffset time => time.ToUnixTimeMilliseconds(),
        TimeSpan span => (long)span.TotalMilliseconds,
        Enum number => Convert.ToInt32(number, CultureInfo.InvariantCulture),
        _ => value,
    };
}
