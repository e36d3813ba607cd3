using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class ErasureChecks
{
    private static readonly Erasure Erasure = new("officer", StoreScene.Noon.AddDays(1));

    public static SheetStoreCheck[] All { get; } =
    [
        new("A sheet that is erased is gone with its response, and does not come back", async scene =>
        {
            await scene.OpenRunAsync(new() { MayAmend = true });
            NewSheet asked = StoreScene.New(1) with { Nonce = StoreScene.Hash("nonce") };
            Sheet begun = scene.Present(await scene.Store.BeginAsync(asked), "the sheet");
            await scene.Store.SubmitAsync(begun, StoreScene.Response(1));
            Sheet submitted = await scene.FoundAsync();

            scene.Equal(true, await scene.Store.EraseSheetAsync("sheet-1", Erasure), "erasing");
            scene.Equal(false, await scene.Store.EraseSheetAsync("sheet-1", Erasure), "erasing again");
            scene.Equal(false, await scene.Store.EraseSheetAsync("none", Erasure), "erasing what does not exist");
            scene.Equal(null, await scene.Store.FindAsync(asked.Secret), "the sheet");
            scene.Equal(null, await scene.Store.FindResponseAsync("run", StoreScene.Id(1)), "the response");
            scene.Equal(null, await scene.Store.BeginAsync(asked), "beginning it again");
            scene.Equal(null, await scene.Store.SaveAsync(submitted, StoreScene.Change("late")), "saving it");
            scene.Equal(null, await scene.Store.AmendAsync(submitted, StoreScene.Change("late")), "amending it");
            scene.Equal(new(SubmissionOutcome.Erased), await scene.Store.SubmitAsync(begun, StoreScene.Response(1)), "submitting it");
            scene.SequenceEqual([OutboxKind.Erased], (await scene.OutboxAsync()).Select(item => item.Kind), "the outbox");
            scene.SequenceEqual(
                [new AuditEntry(StoreScene.Stored(Erasure.At), "officer", AuditEntry.ErasedSheet, "run", "sheet-1")],
                await scene.Store.ReadAuditAsync(Erasure.At.AddDays(-1)).ToArrayAsync(), "the audit");
        }),
        new("A response that is erased is gone with its sheet, and others stay", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.SubmittedAsync(1);
            await scene.SubmittedAsync(2);
            scene.Equal(true, await scene.Store.EraseResponseAsync("run", StoreScene.Id(1), Erasure), "erasing");
            scene.Equal(false, await scene.Store.EraseResponseAsync("run", StoreScene.Id(1), Erasure), "erasing again");
            scene.Equal(null, await scene.Store.FindAsync(StoreScene.Hash("secret-1")), "the sheet");
            scene.SequenceEqual([StoreScene.Id(2)], (await scene.ResponsesAsync()).Select(response => response.Id), "the responses");
            scene.Equal(SheetState.Submitted, (await scene.FoundAsync(2)).State, "the other sheet");
            scene.SequenceEqual(
                [(AuditEntry.ErasedResponse, StoreScene.Id(1).ToString())],
                (await scene.Store.ReadAuditAsync(StoreScene.Noon).ToArrayAsync()).Select(entry => (entry.What, entry.Subject)), "the audit");
        }),
        new("A key whose response is erased takes no other one", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.Store.PutResponseAsync(new("run", "F012"), StoreScene.Response(1));
            await scene.Store.EraseResponseAsync("run", StoreScene.Id(1), Erasure);
            scene.Equal(new(SubmissionOutcome.Erased), await scene.Store.PutResponseAsync(new("run", "F012"), StoreScene.Response(2)), "putting it again");
            scene.Equal(null, await scene.Store.FindResponseAsync(new ResponseKey("run", "F012")), "the response of the key");
        }),
        new("An erased run has nothing from that moment on, and is deleted bit by bit", async scene =>
        {
            SurveyRun run = await scene.OpenRunAsync();
            await scene.RunAsync("other", RunState.Open);
            Sheet begun = await scene.BegunAsync(1);
            Sheet submitted = await scene.SubmittedAsync(2);
            await scene.SubmittedAsync(3, "other");
            await scene.Store.PutResponseAsync(new("run", "F012"), StoreScene.Response(4));
            run = await scene.MoveAsync(run, RunState.Closed);
            run = await scene.MoveAsync(run, RunState.Erased);

            scene.Equal(null, await scene.Store.FindAsync(begun.Secret!), "the sheet");
            scene.Equal(null, await scene.Store.SaveAsync(begun, StoreScene.Change("late")), "saving");
            scene.Equal(new(SubmissionOutcome.Erased), await scene.Store.SubmitAsync(submitted, StoreScene.Response(5)), "submitting");
            scene.Equal(0, (await scene.ResponsesAsync()).Length, "the number of responses");
            scene.Equal(0, await scene.Store.ReadSheetsAsync("run").CountAsync(), "the number of answering sheets");
            scene.Equal(null, await scene.Store.FindResponseAsync(new ResponseKey("run", "F012")), "the response of a key");
            scene.Equal(false, await scene.Store.EraseSheetAsync(begun.Id, Erasure), "erasing a sheet");
            scene.SequenceEqual(["other"], (await scene.OutboxAsync()).Select(item => item.Run), "the outbox");

            int deleted = 0;
            for (int calls = 0; calls < 4; calls++)
                deleted += await scene.Store.ExpireAsync(StoreScene.Noon, 1);

            scene.Equal(4, deleted, "the number of deleted sheets and responses");
            scene.Equal(0, await scene.Store.ExpireAsync(StoreScene.Noon, 10), "what is left of it");
            scene.Equal(run, await scene.Store.FindRunAsync("run"), "the run");
            scene.Equal(SheetState.Submitted, (await scene.FoundAsync(3)).State, "a sheet of another run");
        }),
    ];
}
