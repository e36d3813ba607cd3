using Microsoft.Data.Sqlite;
using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Tables;

/// <summary>Definitions and runs.</summary>
internal static class RunTable
{
    private const string Columns = "run, fingerprint, state, revision, draft_life, response_life, may_amend, is_anonymous";

    public static int Write(Database database, StoredDefinition definition) =>
        database.Execute(
            "insert into survey_definition values ($1, $2, $3, $4) on conflict do nothing",
            definition.Fingerprint, definition.SurveyId, definition.Version, definition.Json);

    public static StoredDefinition? FindDefinition(Database database, string fingerprint) =>
        database.First(
            "select fingerprint, survey, version, json from survey_definition where fingerprint = $1",
            row => new StoredDefinition(row.GetString(0), row.GetString(1), row.GetString(2), row.Bytes(3)),
            fingerprint);

    public static SurveyRun? Find(Database database, string run) =>
        database.First($"select {Columns} from survey_run where run = $1", Run, run);

    public static List<SurveyRun> All(Database database) => database.All($"select {Columns} from survey_run order by run", Run);

    public static SurveyRun? Save(Database database, SurveyRun? read, SurveyRun run)
    {
        SurveyRun? next = RunTransitions.Change(Find(database, run.Id), read, run);
        if (next is not null)
        {
            database.Execute(
                $"""
                insert into survey_run ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8)
                on conflict do update set fingerprint = $2, state = $3, revision = $4, draft_life = $5, response_life = $6, may_amend = $7, is_anonymous = $8
                """,
                next.Id, next.Fingerprint, next.State, next.Revision,
                next.Terms.DraftLife, next.Terms.ResponseLife, next.Terms.MayAmend, next.Terms.IsAnonymous);
        }

        return next;
    }

    private static SurveyRun Run(SqliteDataReader row) => new(row.GetString(0), row.GetString(1))
    {
        State = (RunState)row.GetInt32(2),
        Revision = row.GetInt64(3),
        Terms = new()
        {
            DraftLife = TimeSpan.FromMilliseconds(row.GetInt64(4)),
            ResponseLife = row.IsDBNull(5) ? null : TimeSpan.FromMilliseconds(row.GetInt64(5)),
            MayAmend = row.GetBoolean(6),
            IsAnonymous = row.GetBoolean(7),
        },
    };
}
