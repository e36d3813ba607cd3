using Microsoft.Data.Sqlite;
using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Tables;

/// <summary>Sheets.</summary>
internal static class SheetTable
{
    private const string Columns =
        "id, run, fingerprint, secret, nonce, invitation, link, state, revision, edition, writer, parameters, drafts, pending, response, changed_at, expires_at";

    private const string Select = $"select {Columns} from survey_sheet";

    // What an erased run had is gone at once, and deleted bit by bit.
    private const string IsVisible = "not exists (select 1 from survey_run where survey_run.run = survey_sheet.run and survey_run.state = 4)";

    public static Sheet? Find(Database database, string id) => database.First($"{Select} where id = $1", Sheet, id);

    public static Sheet? FindVisible(Database database, string id) => database.First($"{Select} where id = $1 and {IsVisible}", Sheet, id);

    public static Sheet? FindBySecret(Database database, SecretHash secret) =>
        database.First($"{Select} where secret = $1 and {IsVisible}", Sheet, secret);

    public static Sheet? FindByLink(Database database, SecretHash link) =>
        database.First($"{Select} where (invitation = $1 or link = $1) and {IsVisible}", Sheet, link);

    public static Sheet? FindByResponse(Database database, string run, Guid response) =>
        database.First($"{Select} where run = $1 and response = $2", Sheet, run, response);

    /// <summary>The next answering ones in the order of their ids.</summary>
    public static List<Sheet> Page(Database database, string run, string after, int atMost) =>
        database.All($"{Select} where run = $1 and id > $2 and state = 0 and {IsVisible} order by id limit $3", Sheet, run, after, atMost);

    public static List<Sheet> Expired(Database database, DateTimeOffset at, int atMost) =>
        database.All($"{Select} where expires_at <= $1 and {IsVisible} order by expires_at, id limit $2", Sheet, at, atMost);

    public static Sheet? Begin(Database database, NewSheet sheet)
    {
        Sheet? stored = Find(database, sheet.Id) ?? FindBy(database, "nonce", sheet.Nonce) ?? FindBy(database, "invitation", sheet.Invitation);
        Sheet? begun = SheetTransitions.Begin(RunTable.Find(database, sheet.Run), stored, sheet);
        if (begun is not null && stored is null)
            Insert(database, begun);

        return begun;
    }

    public static Sheet? Change(Database database, Sheet read, SheetChange change, Func<SurveyRun?, Sheet?, Sheet, SheetChange, Sheet?> transition)
    {
        Sheet? stored = Find(database, read.Id);
        Sheet? next = transition(stored is null ? null : RunTable.Find(database, stored.Run), stored, read, change);
        if (next is not null)
            Update(database, stored!, next);

        return next;
    }

    public static void Update(Database database, Sheet stored, Sheet next)
    {
        database.Execute(
            """
            update survey_sheet set state = $2, revision = $3, edition = $4, writer = $5, parameters = $6, drafts = $7, pending = $8, response = $9,
            changed_at = $10, expires_at = $11 where id = $1
            """,
            next.Id, next.State, next.Revision, next.Edition, next.Writer, next.Parameters, next.Drafts, next.Pending, next.Response, next.ChangedAt, next.ExpiresAt);

        // What is seldom changed has indexes, which would be written each time.
        if ((stored.Fingerprint, stored.Secret, stored.Nonce, stored.Invitation, stored.Link) != (next.Fingerprint, next.Secret, next.Nonce, next.Invitation, next.Link))
        {
            database.Execute(
                "update survey_sheet set fingerprint = $2, secret = $3, nonce = $4, invitation = $5, link = $6 where id = $1",
                next.Id, next.Fingerprint, next.Secret, next.Nonce, next.Invitation, next.Link);
        }
    }

    public static void Delete(Database database, Sheet sheet) => database.Execute("delete from survey_sheet where id = $1", sheet.Id);

    private static Sheet? FindBy(Database database, string column, SecretHash? hash) =>
        hash is null ? null : database.First($"{Select} where {column} = $1", Sheet, hash);

    private static void Insert(Database database, Sheet sheet) =>
        database.Execute(
            $"insert into survey_sheet ({Columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            sheet.Id, sheet.Run, sheet.Fingerprint, sheet.Secret, sheet.Nonce, sheet.Invitation, sheet.Link, sheet.State, sheet.Revision, sheet.Edition, sheet.Writer,
            sheet.Parameters, sheet.Drafts, sheet.Pending, sheet.Response, sheet.ChangedAt, sheet.ExpiresAt);

    private static Sheet Sheet(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Run = row.GetString(1),
        Fingerprint = row.GetString(2),
        Secret = row.HashOrNull(3),
        Nonce = row.HashOrNull(4),
        Invitation = row.HashOrNull(5),
        Link = row.HashOrNull(6),
        State = (SheetState)row.GetInt32(7),
        Revision = row.GetInt64(8),
        Edition = row.GetInt32(9),
        Writer = row.GetString(10),
        Parameters = row.Bytes(11),
        Drafts = row.Bytes(12),
        Pending = row.Bytes(13),
        Response = row.IdOrNull(14),
        ChangedAt = row.Time(15),
        ExpiresAt = row.TimeOrNull(16),
    };
}
