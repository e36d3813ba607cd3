using SurveyEngine.Storage.Load;
using SurveyEngine.Storage.Sqlite.Connections;
using SurveyEngine.Storage.Sqlite.Schema;
using SurveyEngine.Testing;

namespace SurveyEngine.Storage.Tests.Sqlite;

public sealed class MigrationsTests : IDisposable
{
    private const string Next = "alter table survey_sheet add column note text; update survey_sheet set note = id";

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("surveys.db");

    /// <summary>The numbers of all schemas before the newest one; 0 is an empty file.</summary>
    public static TheoryData<int> Earlier => new(Enumerable.Range(0, Migrations.All.Count));

    [Theory]
    [MemberData(nameof(Earlier))]
    [Trait(Speed.Category, Speed.Slow)]
    public async Task Store_OfEachEarlierSchema_Conforms(int schema)
    {
        int number = 0;
        foreach (SheetStoreCheck check in SheetStoreConformance.Checks)
        {
            string file = _folder.PathOf($"{number++}.db");
            using (var database = new Database(file, TimeSpan.FromSeconds(5)))
                Migrations.Apply(database, [.. Migrations.All.Take(schema)]);

            await check.RunAsync(() => new(SqliteSheetStore.Open(file)));
        }
    }

    [Fact]
    public async Task Apply_OfALaterScript_KeepsWhatIsThere()
    {
        await FillAsync();
        using var database = new Database(File, TimeSpan.FromSeconds(5));
        Migrations.Apply(database, [.. Migrations.All, Next]);
        Migrations.Apply(database, [.. Migrations.All, Next]);

        Assert.Equal("sheet", database.First("select note from survey_sheet", row => row.GetString(0)));
        Assert.Equal([.. Enumerable.Range(1, Migrations.All.Count + 1)], database.All("select version from survey_schema order by version", row => row.GetInt32(0)));
    }

    [Fact]
    public async Task Apply_OfAScriptThatFails_ChangesNothing()
    {
        await FillAsync();
        using (var database = new Database(File, TimeSpan.FromSeconds(5)))
            Assert.ThrowsAny<Exception>(() => Migrations.Apply(database, [.. Migrations.All, Next, "create table survey_sheet (x integer)"]));

        await using SqliteSheetStore store = SqliteSheetStore.Open(File);
        Assert.NotNull(await store.FindAsync(LoadedSheet.SecretOf("sheet")));
        int version = await store.Writes.RunAsync(database => database.First("select max(version) from survey_schema", row => row.GetInt32(0)), default);
        Assert.Equal(Migrations.All.Count, version);
    }

    [Fact]
    public async Task Open_OfALaterSchema_SaysSoAndChangesNothing()
    {
        await FillAsync();
        using (var database = new Database(File, TimeSpan.FromSeconds(5)))
            Migrations.Apply(database, [.. Migrations.All, Next]);

        StoreException newer = Assert.Throws<StoreException>(() => SqliteSheetStore.Open(File));
        Assert.Equal(StoreFailure.Newer, newer.Failure);
        Assert.Contains("update the package", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ByManyAtOnce_MakesTheTablesOnce()
    {
        SqliteSheetStore[] stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SqliteSheetStore.Open(File))));
        await stores[0].PutDefinitionAsync(LoadedSheet.Definition);

        foreach (SqliteSheetStore store in stores)
        {
            Assert.NotNull(await store.FindDefinitionAsync(LoadedSheet.Definition.Fingerprint));
            await store.DisposeAsync();
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task FillAsync()
    {
        await using SqliteSheetStore store = SqliteSheetStore.Open(File);
        await store.PutDefinitionAsync(LoadedSheet.Definition);
        await store.SaveRunAsync(null, LoadedSheet.Run);
        await store.BeginAsync(LoadedSheet.New("sheet"));
    }
}
