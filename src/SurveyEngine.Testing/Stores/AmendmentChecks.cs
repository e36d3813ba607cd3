using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class AmendmentChecks
{
    public static SheetStoreCheck[] All { get; } =
    [
        new("An amendment takes the place of the response when it is submitted", async scene =>
        {
            await scene.OpenRunAsync(new() { MayAmend = true });
            Sheet submitted = await scene.SubmittedAsync();
            Sheet amended = scene.Present(await scene.Store.AmendAsync(submitted, StoreScene.Change("again")), "the sheet that is amended");
            scene.Equal((SheetState.Answering, 2, 3L, StoreScene.Bytes("again")), (amended.State, amended.Edition, amended.Revision, amended.Drafts), "the sheet");
            scene.Equal(1, (await scene.Store.FindResponseAsync("run", StoreScene.Id(1)))?.Edition, "the edition meanwhile");

            Submission second = await scene.Store.SubmitAsync(amended, StoreScene.Response(2, """{"answers":{"Q1":"いいえ"}}"""));
            scene.Equal((SubmissionOutcome.Stored, StoreScene.Id(1), 2), (second.Outcome, second.Response, second.Edition), "the receipt");
            StoredResponse response = (await scene.ResponsesAsync()).Single();
            scene.Equal((StoreScene.Id(1), 2, StoreScene.Bytes("""{"answers":{"Q1":"いいえ"}}""")), (response.Id, response.Edition, response.Answers), "the response");
            scene.Equal(SubmissionOutcome.AlreadyThere, (await scene.Store.SubmitAsync(amended, StoreScene.Response(3))).Outcome, "a retry");
            scene.SequenceEqual([OutboxKind.Received, OutboxKind.Amended], (await scene.OutboxAsync()).Select(item => item.Kind), "the outbox");
        }),
        new("Only what was submitted is amended, in an open run that allows it", async scene =>
        {
            await scene.OpenRunAsync();
            scene.Equal(null, await scene.Store.AmendAsync(await scene.SubmittedAsync(), StoreScene.Change("again")), "amending where it is not allowed");
            SurveyRun run = await scene.RunAsync("other", RunState.Open, new() { MayAmend = true });
            Sheet begun = await scene.BegunAsync(2, "other");
            scene.Equal(null, await scene.Store.AmendAsync(begun, StoreScene.Change("again")), "amending what is not submitted");
            Sheet submitted = await scene.SubmittedAsync(3, "other");
            await scene.MoveAsync(run, RunState.Paused);
            scene.Equal(null, await scene.Store.AmendAsync(submitted, StoreScene.Change("again")), "amending in a paused run");
            scene.Equal(submitted, await scene.FoundAsync(3), "the sheet");
        }),
    ];
}
