using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class ExpiryChecks
{
    public static SheetStoreCheck[] All { get; } =
    [
        new("A sheet is deleted when its time has come, and not before", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync(1);
            Sheet other = await scene.BegunAsync(2);
            await scene.SubmittedAsync(3);
            await scene.Store.SaveAsync(other, StoreScene.Change("later") with { ExpiresAt = null });
            scene.Equal(0, await scene.Store.ExpireAsync(begun.ExpiresAt!.Value.AddMilliseconds(-1), 10), "what is deleted before");
            scene.Equal(1, await scene.Store.ExpireAsync(begun.ExpiresAt!.Value, 10), "what is deleted then");
            scene.Equal(null, await scene.Store.FindAsync(begun.Secret!), "the sheet");
            scene.Equal(2L, (await scene.FoundAsync(2)).Revision, "a sheet without an end");
            scene.Equal(SheetState.Submitted, (await scene.FoundAsync(3)).State, "a sheet that was submitted");
            scene.Equal(new(SubmissionOutcome.Moved), await scene.Store.SubmitAsync(begun, StoreScene.Response(1)), "submitting what is deleted");
        }),
        new("A sheet that expires while it is amended is as it was submitted", async scene =>
        {
            await scene.OpenRunAsync(new() { MayAmend = true });
            Sheet submitted = await scene.SubmittedAsync();
            Sheet amended = scene.Present(await scene.Store.AmendAsync(submitted, StoreScene.Change("again")), "the sheet that is amended");
            scene.Equal(1, await scene.Store.ExpireAsync(StoreScene.Noon.AddYears(1), 10), "what expires");
            scene.Equal(submitted with { Revision = amended.Revision + 1 }, await scene.FoundAsync(), "the sheet");
        }),
        new("A response is deleted when its time has come, and the outbox is told", async scene =>
        {
            await scene.OpenRunAsync();
            NewResponse response = StoreScene.Response(1) with { ExpiresAt = StoreScene.Noon.AddDays(365) };
            await scene.Store.SubmitAsync(await scene.BegunAsync(), response);
            await scene.Store.PutResponseAsync(new("run", "F012"), StoreScene.Response(2));
            scene.Equal(0, await scene.Store.ExpireAsync(StoreScene.Noon.AddDays(364), 10), "what is deleted before");
            scene.Equal(2, await scene.Store.ExpireAsync(StoreScene.Noon.AddDays(366), 10), "the sheet and the response");
            scene.SequenceEqual([StoreScene.Id(2)], (await scene.ResponsesAsync()).Select(each => each.Id), "the responses");
            scene.SequenceEqual(
                [(StoreScene.Id(2), OutboxKind.Received), (StoreScene.Id(1), OutboxKind.Erased)],
                (await scene.OutboxAsync()).Select(item => (item.Response, item.Kind)), "the outbox");
        }),
        new("One call deletes no more than it is told to", async scene =>
        {
            await scene.OpenRunAsync();
            for (int number = 0; number < 5; number++)
                await scene.BegunAsync(number);

            int[] deleted = new int[4];
            for (int call = 0; call < deleted.Length; call++)
                deleted[call] = await scene.Store.ExpireAsync(StoreScene.Noon.AddYears(1), 2);

            scene.SequenceEqual([2, 2, 1, 0], deleted, "the numbers of deleted sheets");
        }),
    ];
}
