using Microsoft.Data.Sqlite;
using SurveyEngine.Storage.Load;

namespace SurveyEngine.Storage.Tests.Sqlite;

/// <summary>The file, and what can happen to it; what the store answers is the matter of the conformance checks.</summary>
public sealed class SqliteSheetStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("surveys.db");

    [Fact]
    public async Task Open_OfAClosedStore_HasAllOfIt()
    {
        Sheet? saved;
        await using (SqliteSheetStore store = await NewStoreAsync())
            saved = await store.SaveAsync(await BegunAsync(store), LoadedSheet.ChangeOf("sheet", 2));

        await using SqliteSheetStore again = SqliteSheetStore.Open(File);
        Assert.Equal(saved, await again.FindAsync(LoadedSheet.SecretOf("sheet")));
        Assert.Equal(LoadedSheet.Definition, await again.FindDefinitionAsync(LoadedSheet.Definition.Fingerprint));
    }

    [Fact]
    public async Task Dispose_OfAStore_LetsGoOfTheFile()
    {
        SqliteSheetStore store = await NewStoreAsync();
        await BegunAsync(store);
        await store.FindAsync(LoadedSheet.SecretOf("sheet"));
        await store.DisposeAsync();

        Assert.Equal([File], Directory.GetFiles(Path.GetDirectoryName(File)!));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await BegunAsync(store));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.FindAsync(LoadedSheet.SecretOf("sheet")));
    }

    [Fact]
    public async Task Save_OnAFullDisk_StoresNothingAndWorksAgainWithRoom()
    {
        await using SqliteSheetStore store = await NewStoreAsync();
        Sheet begun = await BegunAsync(store);
        await LimitAsync(store, "pragma max_page_count = 1");

        StoreException full = await Assert.ThrowsAsync<StoreException>(
            async () => await store.SaveAsync(begun, new SheetChange(new byte[1 << 20], LoadedSheet.Noon)));
        Assert.Equal(StoreFailure.Full, full.Failure);
        Assert.Equal(begun, await store.FindAsync(LoadedSheet.SecretOf("sheet")));

        await LimitAsync(store, "pragma max_page_count = 1000000");
        Assert.Equal(2, (await store.SaveAsync(begun, LoadedSheet.ChangeOf("sheet", 2)))!.Revision);
    }

    [Fact]
    public async Task Save_WhileAnotherProcessHoldsTheFile_SaysSoAndReadingGoesOn()
    {
        await using SqliteSheetStore store = await NewStoreAsync(TimeSpan.FromMilliseconds(100));
        Sheet begun = await BegunAsync(store);
        await using (var other = new SqliteConnection($"Data Source={File};Pooling=false"))
        {
            await other.OpenAsync();
            using SqliteCommand hold = other.CreateCommand();
            hold.CommandText = "begin immediate";
            await hold.ExecuteNonQueryAsync();

            StoreException busy = await Assert.ThrowsAsync<StoreException>(async () => await store.SaveAsync(begun, LoadedSheet.ChangeOf("sheet", 2)));
            Assert.Equal(StoreFailure.Busy, busy.Failure);
            Assert.Equal(begun, await store.FindAsync(LoadedSheet.SecretOf("sheet")));
        }

        Assert.Equal(2, (await store.SaveAsync(begun, LoadedSheet.ChangeOf("sheet", 2)))!.Revision);
    }

    [Fact]
    public void Open_OfWhatIsNoDatabase_SaysSo()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));
        Assert.Equal(StoreFailure.Unreadable, Assert.Throws<StoreException>(() => SqliteSheetStore.Open(File)).Failure);
        Assert.Equal(new string('x', 5000), System.IO.File.ReadAllText(File));
        Assert.Equal(StoreFailure.Unavailable, Assert.Throws<StoreException>(() => SqliteSheetStore.Open(_folder.PathOf("no/such/folder.db"))).Failure);
        Assert.Throws<ArgumentException>(() => SqliteSheetStore.Open(":memory:"));
        Assert.Throws<ArgumentException>(() => SqliteSheetStore.Open(" "));
    }

    [Fact]
    public async Task Store_OnDisk_IsAsDurableAsItSays()
    {
        await using SqliteSheetStore store = await NewStoreAsync();
        Task<string> Setting(string name) => store.Writes.RunAsync(database => database.First($"pragma {name}", row => row.GetString(0))!, CancellationToken.None);

        Assert.Equal(("wal", "2", "1", "1"), (await Setting("journal_mode"), await Setting("synchronous"), await Setting("foreign_keys"), await Setting("secure_delete")));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<Sheet> BegunAsync(SqliteSheetStore store) => (await store.BeginAsync(LoadedSheet.New("sheet")))!;

    private static async Task LimitAsync(SqliteSheetStore store, string pragma) =>
        await store.Writes.RunAsync(database => database.First(pragma, row => row.GetInt64(0)), CancellationToken.None);

    private async Task<SqliteSheetStore> NewStoreAsync(TimeSpan? wait = null)
    {
        SqliteSheetStore store = SqliteSheetStore.Open(File, wait);
        await store.PutDefinitionAsync(LoadedSheet.Definition);
        await store.SaveRunAsync(null, LoadedSheet.Run);
        return store;
    }
}
