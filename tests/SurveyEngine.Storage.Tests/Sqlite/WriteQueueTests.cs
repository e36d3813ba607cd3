using SurveyEngine.Storage.Sqlite.Connections;

namespace SurveyEngine.Storage.Tests.Sqlite;

/// <summary>Works share commits, and are answered after them.</summary>
public sealed class WriteQueueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Works_ThatComeTogether_ShareCommitsOf512AndAreAnsweredAfterThem()
    {
        await using var queue = new WriteQueue(NewDatabase());
        using var gate = new ManualResetEventSlim();
        using var reached = new ManualResetEventSlim();
        Task<bool> first = queue.RunAsync(_ => Pass(reached, gate), CancellationToken.None);
        Patience.Run(reached.Wait, "the writer to take the first work");

        Task<int>[] works = new Task<int>[600];
        for (int i = 0; i < works.Length; i++)
            works[i] = queue.RunAsync(_ => works.Count(work => work?.IsCompleted == true), CancellationToken.None);

        gate.Set();
        Patience.Wait(Task.WhenAll(works), "the works to be done");
        Assert.True(await first);
        int[] answeredBefore = await Task.WhenAll(works);
        Assert.All(answeredBefore[..WriteQueue.MostTogether], count => Assert.Equal(0, count));
        Assert.All(answeredBefore[WriteQueue.MostTogether..], count => Assert.Equal(WriteQueue.MostTogether, count));
    }

    [Fact]
    public async Task Work_ThatFails_LeavesNothingAndHurtsNobody()
    {
        await using var queue = new WriteQueue(NewDatabase());
        Task<int>[] works =
        [
            .. Enumerable.Range(0, 20).Select(i => queue.RunAsync(
                database =>
                {
                    database.Execute("insert into t values ($1)", i);
                    return i % 2 == 0 ? i : throw new InvalidOperationException("odd");
                },
                CancellationToken.None)),
        ];
        Patience.Wait(Task.WhenAll(works.Select(work => work.ContinueWith(_ => { }, TaskScheduler.Default))), "the works to be done");

        Assert.Equal(Enumerable.Range(0, 20).Where(i => i % 2 == 0), works.Where(work => work.IsCompletedSuccessfully).Select(work => work.Result));
        Assert.Equal(
            [0, 2, 4, 6, 8, 10, 12, 14, 16, 18],
            await queue.RunAsync(database => database.All("select x from t order by x", row => row.GetInt32(0)), CancellationToken.None));
    }

    [Fact]
    public async Task Work_ThatIsCancelledBefore_IsNotDone()
    {
        await using var queue = new WriteQueue(NewDatabase());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => queue.RunAsync(database => database.Execute("insert into t values (1)"), new(canceled: true)));

        Assert.Equal(0, await queue.RunAsync(database => database.First("select count(*) from t", row => row.GetInt32(0)), CancellationToken.None));
    }

    [Fact]
    public async Task Dispose_WithWorksWaiting_DoesThemFirst()
    {
        var queue = new WriteQueue(NewDatabase());
        Task<int>[] works =
        [
            .. Enumerable.Range(0, 100).Select(i => queue.RunAsync(database => database.Execute("insert into t values ($1)", i), CancellationToken.None)),
        ];
        await queue.DisposeAsync();

        Assert.All(works, work => Assert.True(work.IsCompletedSuccessfully));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => queue.RunAsync(_ => 1, CancellationToken.None));
    }

    public void Dispose() => _folder.Dispose();

    private static bool Pass(ManualResetEventSlim reached, ManualResetEventSlim gate)
    {
        reached.Set();
        return gate.Wait(Patience.Limit);
    }

    private Database NewDatabase()
    {
        var database = new Database(_folder.PathOf("queue.db"), TimeSpan.FromSeconds(5));
        database.RunScript("create table t (x integer) strict");
        return database;
    }
}
