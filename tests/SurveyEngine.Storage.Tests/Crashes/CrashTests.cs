using SurveyEngine.Storage.Load;

namespace SurveyEngine.Storage.Tests.Crashes;

/// <summary>A process that is killed while it writes (kill -9) has lost nothing that it acknowledged.</summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class CrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Store_KilledThreeTimes_HasAllThatWasAcknowledgedOnce()
    {
        Dictionary<string, long> acknowledged = [];
        for (int round = 1; round <= 3; round++)
        {
            foreach ((string id, long revision) in LoadProcess.RunAndKill("write", _folder.PathOf("surveys.db"), $"round{round}", 1500))
                acknowledged[id] = revision;

            Assert.Equal([], await FaultsAsync(acknowledged));
        }

        Assert.Contains(LoadedSheet.LastRevision, acknowledged.Values);
    }

    // The comparison is worth something only if it finds what is missing.
    [Fact]
    public async Task Store_ThatAcknowledgesTooEarly_IsFoundOut()
    {
        List<string> faults = [];
        for (int round = 1; round <= 10 && faults.Count == 0; round++)
            faults = await FaultsAsync(LoadProcess.RunAndKill("boast", _folder.PathOf("surveys.db"), $"round{round}", 500));

        Assert.NotEmpty(faults);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What is missing, different, or there twice.</summary>
    private async Task<List<string>> FaultsAsync(IReadOnlyDictionary<string, long> acknowledged)
    {
        await using SqliteSheetStore store = SqliteSheetStore.Open(_folder.PathOf("surveys.db"));
        List<StoredResponse> responses = await store.ReadAsync(LoadedSheet.Run.Id).ToListAsync();
        List<string> faults = [.. responses.GroupBy(response => response.Answers).Where(same => same.Count() > 1).Select(same => $"{same.First().Id} is there twice")];
        foreach ((string id, long revision) in acknowledged)
        {
            Sheet? sheet = await store.FindAsync(LoadedSheet.SecretOf(id));
            if (sheet is null || sheet.Revision < revision)
                faults.Add($"{id} {revision} is missing");
            else if (sheet.State == SheetState.Answering ? sheet.Drafts != LoadedSheet.DraftsOf(id, sheet.Revision) : !await HasResponseAsync(store, id))
                faults.Add($"{id} {revision} is different");
        }

        return faults;
    }

    private static async Task<bool> HasResponseAsync(SqliteSheetStore store, string id)
    {
        NewResponse expected = LoadedSheet.ResponseOf(id);
        return (await store.FindResponseAsync(LoadedSheet.Run.Id, expected.Id))?.Answers == expected.Answers;
    }
}
