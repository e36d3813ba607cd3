using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Tables;

/// <summary>The outbox.</summary>
internal static class OutboxTable
{
    public static void Add(Database database, StoredResponse response, OutboxKind kind, DateTimeOffset due) =>
        database.Execute("insert into survey_outbox (run, response, kind, due) values ($1, $2, $3, $4)", response.Run, response.Id, kind, due);

    public static IReadOnlyList<OutboxItem> Take(Database database, DateTimeOffset at, TimeSpan lease, int atMost)
    {
        List<OutboxItem> due = database.All(
            """
            select id, run, response, kind, tries from survey_outbox where due <= $1
            and not exists (select 1 from survey_run where survey_run.run = survey_outbox.run and survey_run.state = 4)
            order by due, id limit $2
            """,
            row => new OutboxItem(row.GetInt64(0), row.GetString(1), row.Id(2), (OutboxKind)row.GetInt32(3)) { Tries = row.GetInt32(4) },
            at, atMost);
        DateTimeOffset again = DateTimeOffset.FromUnixTimeMilliseconds((at + lease).ToUnixTimeMilliseconds());
        OutboxItem[] taken = [.. due.Select(item => item with { Due = again, Tries = item.Tries + 1 })];
        foreach (OutboxItem item in taken)
            database.Execute("update survey_outbox set due = $2, tries = $3 where id = $1", item.Id, item.Due, item.Tries);

        return taken;
    }

    public static int Settle(Database database, OutboxItem item, DateTimeOffset? again) => again is { } due
        ? database.Execute("update survey_outbox set due = $3 where id = $1 and tries = $2", item.Id, item.Tries, due)
        : database.Execute("delete from survey_outbox where id = $1 and tries = $2", item.Id, item.Tries);
}
