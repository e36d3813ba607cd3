using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Tables;

/// <summary>Erasing and expiring, which concern several tables.</summary>
internal static class Deletion
{
    public static bool EraseSheet(Database database, string id, Erasure erasure)
    {
        Sheet? sheet = SheetTable.FindVisible(database, id);
        if (sheet is null or { State: SheetState.Erased })
            return false;

        Erase(database, sheet, sheet.Response is { } response ? ResponseTable.Find(database, sheet.Run, response) : null, erasure);
        AuditTable.Add(database, new(erasure.At, erasure.Actor, AuditEntry.ErasedSheet, sheet.Run, sheet.Id));
        return true;
    }

    public static bool EraseResponse(Database database, string run, Guid id, Erasure erasure)
    {
        if (ResponseTable.Find(database, run, id) is not { } response)
            return false;

        Erase(database, SheetTable.FindByResponse(database, run, id), response, erasure);
        AuditTable.Add(database, new(erasure.At, erasure.Actor, AuditEntry.ErasedResponse, run, id.ToString()));
        return true;
    }

    public static int Expire(Database database, DateTimeOffset at, int atMost)
    {
        int left = atMost;
        foreach (Sheet sheet in SheetTable.Expired(database, at, left))
        {
            left--;
            StoredResponse? response = sheet.Response is { } id ? ResponseTable.Find(database, sheet.Run, id) : null;
            if (SheetTransitions.Expire(sheet, response) is { } next)
                SheetTable.Update(database, sheet, next);
            else
                SheetTable.Delete(database, sheet);
        }

        foreach (StoredResponse response in ResponseTable.Expired(database, at, left))
        {
            left--;
            ResponseTable.Delete(database, response, at);
        }

        foreach (string run in database.All("select run from survey_run where state = 4", row => row.GetString(0)))
            left -= DeleteOfErased(database, run, left);

        return atMost - left;
    }

    private static int DeleteOfErased(Database database, string run, int atMost)
    {
        int sheets = database.Execute("delete from survey_sheet where id in (select id from survey_sheet where run = $1 limit $2)", run, atMost);
        int responses = database.Execute(
            "delete from survey_response where run = $1 and id in (select id from survey_response where run = $1 limit $2)", run, atMost - sheets);
        database.Execute("delete from survey_outbox where id in (select id from survey_outbox where run = $1 limit $2)", run, atMost);
        database.Execute("delete from survey_erased_key where run = $1 and key in (select key from survey_erased_key where run = $1 limit $2)", run, atMost);
        return sheets + responses;
    }

    private static void Erase(Database database, Sheet? sheet, StoredResponse? response, Erasure erasure)
    {
        if (sheet is not null)
            SheetTable.Update(database, sheet, SheetTransitions.Erase(sheet, erasure.At));
        if (response is not null)
            ResponseTable.Delete(database, response, erasure.At);
    }
}
