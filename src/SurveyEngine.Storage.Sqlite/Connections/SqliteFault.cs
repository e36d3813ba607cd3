using Microsoft.Data.Sqlite;

namespace SurveyEngine.Storage.Sqlite.Connections;

/// <summary>What SQLite met, in the words of the contract.</summary>
internal static class SqliteFault
{
    // Result codes, https://www.sqlite.org/rescode.html.
    private const int Busy = 5, Locked = 6, Corrupt = 11, Full = 13, Constraint = 19, NotADatabase = 26, ForeignKey = 787;

    public static Exception Of(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Full => new StoreException(StoreFailure.Full, "The disk of the database is full. Nothing was stored; make room and try again.", fault),
        Busy or Locked => new StoreException(StoreFailure.Busy, "Another process holds the database. Nothing was stored; try again.", fault),
        Corrupt or NotADatabase => new StoreException(StoreFailure.Unreadable, "The file is no SQLite database, or is damaged: restore a backup.", fault),
        Constraint when fault.SqliteExtendedErrorCode == ForeignKey =>
            new ArgumentException("The definition or the run that is named is not stored.", paramName: null, fault),
        Constraint => new ArgumentException("Something else has this id, secret, nonce, invitation or link.", paramName: null, fault),
        _ => new StoreException(StoreFailure.Unavailable, $"The database cannot be used: {fault.Message}", fault),
    };
}
