using Microsoft.Data.Sqlite;
using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Tables;

/// <summary>Responses, and keys of those that are erased.</summary>
internal static class ResponseTable
{
    private const string Columns = "run, id, edition, key, fingerprint, received, facts, answers, sensitive, marks, expires_at";

    private const string Select = $"select {Columns} from survey_response";

    private const string IsVisible = "not exists (select 1 from survey_run where survey_run.run = survey_response.run and survey_run.state = 4)";

    public static StoredResponse? Find(Database database, string run, Guid id) =>
        database.First($"{Select} where run = $1 and id = $2 and {IsVisible}", Response, run, id);

    public static StoredResponse? Find(Database database, ResponseKey key) =>
        database.First($"{Select} where run = $1 and key = $2 and {IsVisible}", Response, key.Run, key.Key);

    /// <summary>The next ones in the order of their ids.</summary>
    public static List<StoredResponse> Page(Database database, string run, Guid? after, int atMost) =>
        database.All($"{Select} where run = $1 and id > $2 and {IsVisible} order by id limit $3", Response, run, after ?? (object)Array.Empty<byte>(), atMost);

    public static List<StoredResponse> Expired(Database database, DateTimeOffset at, int atMost) =>
        database.All($"{Select} where expires_at <= $1 and {IsVisible} order by expires_at, run, id limit $2", Response, at, atMost);

    public static Submission Submit(Database database, Sheet read, NewResponse response)
    {
        Sheet? stored = SheetTable.Find(database, read.Id);
        ResponseTransition transition = SheetTransitions.Submit(stored is null ? null : RunTable.Find(database, stored.Run), stored, read, response);
        if (transition.Sheet is { } sheet)
            SheetTable.Update(database, stored!, sheet);

        return Written(database, transition);
    }

    public static Submission Put(Database database, ResponseKey key, NewResponse response)
    {
        bool wasErased = database.First("select 1 from survey_erased_key where run = $1 and key = $2", row => true, key.Run, key.Key);
        return Written(database, SheetTransitions.Put(RunTable.Find(database, key.Run), Find(database, key), wasErased, key, response));
    }

    /// <summary>Deletes a response and what was to be told of it, and tells that.</summary>
    public static void Delete(Database database, StoredResponse response, DateTimeOffset at)
    {
        database.Execute("delete from survey_response where run = $1 and id = $2", response.Run, response.Id);
        database.Execute("delete from survey_outbox where run = $1 and response = $2", response.Run, response.Id);
        if (response.Key is not null)
            database.Execute("insert into survey_erased_key values ($1, $2, $3)", response.Run, response.Key, at);

        OutboxTable.Add(database, response, OutboxKind.Erased, at);
    }

    private static Submission Written(Database database, ResponseTransition transition)
    {
        if (transition.Response is not { } response)
            return transition.Submission;

        if (response.Edition > 1)
            database.Execute("delete from survey_response where run = $1 and id = $2", response.Run, response.Id);

        database.Execute(
            $"insert into survey_response ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            response.Run, response.Id, response.Edition, response.Key, response.Fingerprint, response.Received, response.Facts, response.Answers, response.Sensitive,
            response.Marks, response.ExpiresAt);
        OutboxTable.Add(database, response, transition.Event!.Value, response.Received);
        return transition.Submission;
    }

    private static StoredResponse Response(SqliteDataReader row) => new()
    {
        Run = row.GetString(0),
        Id = row.Id(1),
        Edition = row.GetInt32(2),
        Key = row.TextOrNull(3),
        Fingerprint = row.GetString(4),
        Received = row.Time(5),
        Facts = row.Bytes(6),
        Answers = row.Bytes(7),
        Sensitive = row.Bytes(8),
        Marks = (ResponseMarks)row.GetInt32(9),
        ExpiresAt = row.TimeOrNull(10),
    };
}
