using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Tables;

/// <summary>The audit.</summary>
internal static class AuditTable
{
    public static int Add(Database database, AuditEntry entry) =>
        database.Execute(
            "insert into survey_audit (at, actor, what, run, subject) values ($1, $2, $3, $4, $5)", entry.At, entry.Actor, entry.What, entry.Run, entry.Subject);

    /// <summary>The next entries in the order in which they were written, with their numbers.</summary>
    public static List<(long Number, AuditEntry Entry)> Page(Database database, DateTimeOffset from, long after, int atMost) =>
        database.All(
            "select id, at, actor, what, run, subject from survey_audit where id > $1 and at >= $2 order by id limit $3",
            row => (row.GetInt64(0), new AuditEntry(row.Time(1), row.GetString(2), row.GetString(3), row.TextOrNull(4), row.TextOrNull(5))),
            after, from, atMost);
}
