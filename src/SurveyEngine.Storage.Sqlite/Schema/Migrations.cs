using System.Globalization;
using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Sqlite.Schema;

/// <summary>The numbered scripts that make the tables. A script that was released is never changed; another one follows it.</summary>
internal static class Migrations
{
    /// <summary>The scripts of this version, in order; the first one makes schema 1.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enumerable.Range(1, int.MaxValue)
            .Select(number => typeof(Migrations).Assembly.GetManifestResourceStream(number.ToString("000", CultureInfo.InvariantCulture) + ".sql"))
            .TakeWhile(script => script is not null)
            .Select(script =>
            {
                using var reader = new StreamReader(script!);
                return reader.ReadToEnd();
            }),
    ];

    /// <summary>Brings a database to the last of the scripts, as a whole or not at all. Of two processes that start at once, the second one waits.</summary>
    /// <exception cref="StoreException">The database is newer than the scripts.</exception>
    public static void Apply(Database database, IReadOnlyList<string> scripts)
    {
        database.Execute("begin immediate");
        try
        {
            database.Execute("create table if not exists survey_schema (version integer primary key) strict");
            int version = database.First("select coalesce(max(version), 0) from survey_schema", row => row.GetInt32(0));
            if (version > scripts.Count)
            {
                string message = string.Create(
                    CultureInfo.InvariantCulture, $"The database has schema {version}, and this version of the package knows {scripts.Count}: update the package.");
                throw new StoreException(StoreFailure.Newer, message);
            }

            for (int next = version; next < scripts.Count; next++)
            {
                database.RunScript(scripts[next]);
                database.Execute("insert into survey_schema values ($1)", next + 1);
            }

            database.Execute("commit");
        }
        catch
        {
            database.RollBack();
            throw;
        }
    }
}
