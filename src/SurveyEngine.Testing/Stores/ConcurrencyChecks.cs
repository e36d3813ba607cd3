using System.Globalization;
using System.Text;
using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class ConcurrencyChecks
{
    private const int Callers = 16;

    public static SheetStoreCheck[] All { get; } =
    [
        new("Of many who write one sheet, nobody's acknowledged writing is lost", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.Store.SaveAsync(await scene.BegunAsync(), StoreScene.Change(""));
            const int Each = 10;
            await TogetherAsync(async caller =>
            {
                for (int i = 0; i < Each; i++)
                {
                    string word = string.Create(CultureInfo.InvariantCulture, $"{caller}.{i} ");
                    Sheet read;
                    do
                        read = await scene.FoundAsync();
                    while (await scene.Store.SaveAsync(read, StoreScene.Change(Text(read) + word)) is null);
                }

                return 0;
            });
            Sheet sheet = await scene.FoundAsync();
            scene.Equal(2L + Callers * Each, sheet.Revision, "the revision after so many writings");
            IEnumerable<string> written =
                from caller in Enumerable.Range(0, Callers)
                from i in Enumerable.Range(0, Each)
                select string.Create(CultureInfo.InvariantCulture, $"{caller}.{i}");
            string[] words = Text(sheet).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            scene.SequenceEqual(written.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal), "the words");
        }),
        new("Of many saves of one revision, one is stored", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            Sheet?[] saved = await TogetherAsync(async caller => await scene.Store.SaveAsync(begun, StoreScene.Change(StoreScene.Name("caller", caller))));
            scene.SequenceEqual([await scene.FoundAsync()], saved.OfType<Sheet>(), "the saves that were acknowledged");
        }),
        new("Of many who begin with one nonce, all get the same sheet", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet?[] begun = await TogetherAsync(async caller => await scene.Store.BeginAsync(StoreScene.New(caller) with { Nonce = StoreScene.Hash("nonce") }));
            scene.SequenceEqual(Enumerable.Repeat(begun[0], Callers), begun, "the sheets");
            int found = 0;
            for (int caller = 0; caller < Callers; caller++)
                found += await scene.Store.FindAsync(StoreScene.Hash(StoreScene.Name("secret", caller))) is null ? 0 : 1;

            scene.Equal(1, found, "the number of sheets");
        }),
        new("Of many who begin with one invitation, all get the same sheet", async scene =>
        {
            await scene.OpenRunAsync();
            SecretHash link = StoreScene.Hash("invitation");
            Sheet?[] begun = await TogetherAsync(async caller => await scene.Store.BeginAsync(StoreScene.New(caller) with { Invitation = link }));
            scene.SequenceEqual(Enumerable.Repeat(await scene.Store.FindByLinkAsync(link), Callers), begun, "the sheets");
        }),
        new("Of many who submit one sheet, one is stored and all get its receipt", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            Submission[] submissions = await TogetherAsync(async caller => await scene.Store.SubmitAsync(begun, StoreScene.Response(caller + 1)));
            Guid stored = (await scene.ResponsesAsync()).Single().Id;
            scene.Equal(1, submissions.Count(submission => submission.Outcome == SubmissionOutcome.Stored), "the number of those that were stored");
            AllHaveReceipt(scene, submissions, stored);
        }),
        new("Of many responses under one key, one is stored", async scene =>
        {
            await scene.OpenRunAsync();
            var key = new ResponseKey("run", "F012");
            Submission[] submissions = await TogetherAsync(async caller => await scene.Store.PutResponseAsync(key, StoreScene.Response(caller + 1)));
            Guid stored = (await scene.ResponsesAsync()).Single().Id;
            AllHaveReceipt(scene, submissions, stored);
            scene.Equal(1, (await scene.OutboxAsync()).Length, "the number of things in the outbox");
        }),
        new("Each thing in the outbox is handed out to one of many takers", async scene =>
        {
            await scene.OpenRunAsync();
            for (int number = 0; number < 40; number++)
                await scene.Store.PutResponseAsync(new("run", StoreScene.Name("key", number)), StoreScene.Response(number));

            DateTimeOffset now = StoreScene.Noon.AddHours(1);
            IReadOnlyList<OutboxItem>[] taken = await TogetherAsync(async _ => await scene.Store.TakeAsync(now, TimeSpan.FromHours(1), 5));
            long[] ids = [.. taken.SelectMany(items => items).Select(item => item.Id)];
            scene.Equal(ids.Length, ids.Distinct().Count(), "the number of different things that were handed out");
            scene.Equal(40 - ids.Length, (await scene.Store.TakeAsync(now, TimeSpan.FromHours(1), 100)).Count, "the number of things that are left");
        }),
    ];

    private static void AllHaveReceipt(StoreScene scene, Submission[] submissions, Guid stored) =>
        scene.SequenceEqual(
            Enumerable.Repeat((true, (Guid?)stored), Callers), submissions.Select(submission => (submission.IsStored, submission.Response)), "the receipts");

    private static string Text(Sheet sheet) => Encoding.UTF8.GetString(sheet.Drafts.Span);

    /// <summary>Calls from many threads, which wait for each other to begin.</summary>
    private static async Task<T[]> TogetherAsync<T>(Func<int, Task<T>> call)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<T>[] calls =
        [
            .. Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
            {
                await start.Task;
                return await call(caller);
            })),
        ];
        start.SetResult();
        return await Task.WhenAll(calls);
    }
}
