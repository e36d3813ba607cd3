using Microsoft.Data.Sqlite;
using SurveyEngine;

namespace WebForm;

/// <summary>Respondents in SQLite, one row each.</summary>
public sealed class Store(Survey survey, string file)
{
    public Guid Create()
    {
        var id = Guid.NewGuid();
        using SqliteConnection connection = Open();
        using SqliteCommand insert = Command(connection, "insert into respondent values ($id, $session, null)", ("$id", id), ("$session", survey.Start().ToUtf8Json()));
        insert.ExecuteNonQuery();
        return id;
    }

    /// <summary>Reads a respondent and writes what becomes of it. Two requests of one respondent wait for each other.</summary>
    /// <returns>What <paramref name="use"/> returned; null when there is no such respondent, or the survey has changed since.</returns>
    public T? Use<T>(Guid id, Func<Draft, T?> use) where T : class
    {
        using SqliteConnection connection = Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (Find(connection, id) is not { } draft)
            return null;

        T? result = use(draft);
        using SqliteCommand update = Command(
            connection, "update respondent set session = $session, response = $response where id = $id",
            ("$id", id), ("$session", draft.Session.ToUtf8Json()), ("$response", draft.Response));
        update.ExecuteNonQuery();
        transaction.Commit();
        return result;
    }

    private Draft? Find(SqliteConnection connection, Guid id)
    {
        using SqliteCommand select = Command(connection, "select session, response from respondent where id = $id", ("$id", id));
        using SqliteDataReader row = select.ExecuteReader();
        return row.Read() && survey.Resume(row.GetFieldValue<byte[]>(0)).ValueOrNull is { } session
            ? new Draft(session) { Response = row.GetValue(1) as string }
            : null;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using SqliteCommand create = Command(connection, "create table if not exists respondent (id text primary key, session blob not null, response text)");
        create.ExecuteNonQuery();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);

        return command;
    }
}
