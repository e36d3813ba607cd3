using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class OutboxChecks
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    public static SheetStoreCheck[] All { get; } =
    [
        new("What is due is handed out, the oldest first, and to nobody else for the time of the lease", async scene =>
        {
            await scene.OpenRunAsync();
            foreach (int number in new[] { 3, 1, 2 })
            {
                NewResponse response = StoreScene.Response(number) with { Received = StoreScene.Noon.AddHours(number) };
                await scene.Store.PutResponseAsync(new("run", StoreScene.Name("key", number)), response);
            }

            DateTimeOffset now = StoreScene.Noon.AddHours(2);
            IReadOnlyList<OutboxItem> first = await scene.Store.TakeAsync(now, Lease, 1);
            scene.SequenceEqual(
                [(StoreScene.Id(1), 1, StoreScene.Stored(now + Lease))], first.Select(item => (item.Response, item.Tries, item.Due)), "what is handed out first");
            scene.SequenceEqual([StoreScene.Id(2)], (await scene.Store.TakeAsync(now, Lease, 10)).Select(item => item.Response), "what is handed out next");
            scene.Equal(0, (await scene.Store.TakeAsync(now, Lease, 10)).Count, "the number of things that are left");
            IReadOnlyList<OutboxItem> again = await scene.Store.TakeAsync(now + Lease, Lease, 10);
            scene.SequenceEqual(
                [(StoreScene.Id(1), 2), (StoreScene.Id(2), 2)], again.Select(item => (item.Response, item.Tries)), "what is handed out after the lease");
        }),
        new("What is settled is not handed out again, or when it was put off to", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.Store.PutResponseAsync(new("run", "1"), StoreScene.Response(1));
            DateTimeOffset now = StoreScene.Noon.AddHours(1);
            OutboxItem first = (await scene.Store.TakeAsync(now, Lease, 10))[0];
            await scene.Store.SettleAsync(first, now.AddHours(1));
            scene.Equal(0, (await scene.Store.TakeAsync(now.AddMinutes(59), Lease, 10)).Count, "the number of things that are due before");
            OutboxItem second = (await scene.Store.TakeAsync(now.AddHours(1), Lease, 10))[0];
            await scene.Store.SettleAsync(first, null);
            OutboxItem third = (await scene.Store.TakeAsync(now.AddHours(2), Lease, 10)).FirstOrDefault() ?? second;
            scene.Equal(3, third.Tries, "the number of tries, after somebody else has settled too late");
            await scene.Store.SettleAsync(third, null);
            scene.Equal(0, (await scene.OutboxAsync()).Length, "the number of things in the end");
        }),
        new("The audit is read from a time on, as it was written", async scene =>
        {
            AuditEntry[] entries =
            [
                .. Enumerable.Range(0, 300).Select(i =>
                    new AuditEntry(StoreScene.Stored(StoreScene.Noon.AddMinutes(i)), "研究者", "export", i % 2 == 0 ? "run" : null, null)),
            ];
            foreach (AuditEntry entry in entries)
                await scene.Store.AuditAsync(entry);

            scene.SequenceEqual(entries, await scene.Store.ReadAuditAsync(entries[0].At).ToArrayAsync(), "all entries");
            scene.SequenceEqual(entries[10..], await scene.Store.ReadAuditAsync(entries[10].At).ToArrayAsync(), "the later entries");
        }),
    ];
}
