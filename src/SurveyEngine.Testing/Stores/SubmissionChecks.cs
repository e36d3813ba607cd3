using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class SubmissionChecks
{
    private static readonly NewResponse Whole = StoreScene.Response(1) with
    {
        Sensitive = new byte[] { 0, 1, 2 },
        Facts = StoreScene.Bytes("""{"kind":"hospital"}"""),
        Marks = ResponseMarks.Suspect,
        ExpiresAt = StoreScene.Noon.AddDays(365),
    };

    public static SheetStoreCheck[] All { get; } =
    [
        new("Submitting stores the response, empties the drafts and tells the outbox", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            Sheet saved = scene.Present(await scene.Store.SaveAsync(begun, StoreScene.Change("drafts") with { Pending = StoreScene.Bytes("pending") }), "the sheet");
            Submission submission = await scene.Store.SubmitAsync(saved, Whole);
            DateTimeOffset received = StoreScene.Stored(Whole.Received), end = StoreScene.Stored(Whole.ExpiresAt!.Value);
            scene.Equal(new(SubmissionOutcome.Stored) { Response = Whole.Id, Edition = 1, Received = received }, submission, "the receipt");

            Sheet expected = saved with
            {
                State = SheetState.Submitted,
                Revision = 3,
                Drafts = default,
                Pending = default,
                Response = Whole.Id,
                ChangedAt = received,
                ExpiresAt = end,
            };
            scene.Equal(expected, await scene.FoundAsync(), "the sheet");
            var response = new StoredResponse
            {
                Run = "run",
                Id = Whole.Id,
                Fingerprint = StoreScene.First.Fingerprint,
                Received = received,
                Facts = Whole.Facts,
                Answers = Whole.Answers,
                Sensitive = Whole.Sensitive,
                Marks = ResponseMarks.Suspect,
                ExpiresAt = end,
            };
            scene.Equal(response, await scene.Store.FindResponseAsync("run", Whole.Id), "the response");
            scene.SequenceEqual([response], await scene.ResponsesAsync(), "the responses");
            scene.SequenceEqual([("run", Whole.Id, OutboxKind.Received)], (await scene.OutboxAsync()).Select(item => (item.Run, item.Response, item.Kind)), "the outbox");
        }),
        new("Submitting again gives the same receipt and stores nothing", async scene =>
        {
            SurveyRun run = await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            Submission first = await scene.Store.SubmitAsync(begun, Whole);
            await scene.MoveAsync(run, RunState.Closed);
            scene.Equal(first with { Outcome = SubmissionOutcome.AlreadyThere }, await scene.Store.SubmitAsync(begun, StoreScene.Response(2)), "a retry");
            scene.Equal(
                first with { Outcome = SubmissionOutcome.AlreadyThere }, await scene.Store.SubmitAsync(await scene.FoundAsync(), StoreScene.Response(3)), "a reload");
            scene.Equal(null, await scene.Store.SaveAsync(await scene.FoundAsync(), StoreScene.Change("late")), "saving what is submitted");
            scene.SequenceEqual([Whole.Id], (await scene.ResponsesAsync()).Select(response => response.Id), "the responses");
            scene.Equal(1, (await scene.OutboxAsync()).Length, "the number of things in the outbox");
        }),
        new("A sheet that has changed since it was read is not submitted", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            Sheet? saved = await scene.Store.SaveAsync(begun, StoreScene.Change("newer"));
            scene.Equal(new(SubmissionOutcome.Moved), await scene.Store.SubmitAsync(begun, Whole), "submitting an old reading");
            scene.Equal(new(SubmissionOutcome.Moved), await scene.Store.SubmitAsync(begun with { Id = "none" }, Whole), "submitting what does not exist");
            scene.Equal(saved, await scene.FoundAsync(), "the sheet");
            scene.Equal(0, (await scene.ResponsesAsync()).Length, "the number of responses");
        }),
        new("A run that is paused or closed takes no submission, but partial ones after its end", async scene =>
        {
            SurveyRun run = await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            NewResponse partial = StoreScene.Response(2) with { Marks = ResponseMarks.Partial };
            run = await scene.MoveAsync(run, RunState.Paused);
            scene.Equal(new(SubmissionOutcome.NotOpen), await scene.Store.SubmitAsync(begun, Whole), "submitting to a paused run");
            scene.Equal(new(SubmissionOutcome.NotOpen), await scene.Store.SubmitAsync(begun, partial), "flushing a paused run");
            await scene.MoveAsync(run, RunState.Closed);
            scene.Equal(new(SubmissionOutcome.NotOpen), await scene.Store.SubmitAsync(begun, Whole), "submitting to a closed run");
            scene.Equal(begun, await scene.FoundAsync(), "the sheet");
            scene.Equal(SubmissionOutcome.Stored, (await scene.Store.SubmitAsync(begun, partial)).Outcome, "flushing a closed run");
        }),
        new("What cannot be stored as a whole is not stored by halves", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            await scene.SubmittedAsync(2);
            await scene.RefusedAsync(async () => await scene.Store.SubmitAsync(begun, StoreScene.Response(2)), "the id of another response");
            await scene.RefusedAsync(async () => await scene.Store.SubmitAsync(begun, Whole with { Fingerprint = "sha256:none" }), "an unknown definition");
            scene.Equal(begun, await scene.FoundAsync(), "the sheet");
            scene.SequenceEqual([StoreScene.Id(2)], (await scene.OutboxAsync()).Select(item => item.Response), "the outbox");
            scene.Equal(SubmissionOutcome.Stored, (await scene.Store.SubmitAsync(begun, Whole)).Outcome, "submitting in the end");
        }),
        new("In an anonymous run, nothing leads from a sheet to its response or back", async scene =>
        {
            await scene.OpenRunAsync(new() { IsAnonymous = true, MayAmend = true });
            Sheet begun = await scene.BegunAsync();
            Submission submission = await scene.Store.SubmitAsync(begun, Whole);
            DateTimeOffset date = new(StoreScene.Noon.UtcDateTime.Date, TimeSpan.Zero);
            scene.Equal(new(SubmissionOutcome.Stored) { Response = Whole.Id, Edition = 1, Received = date }, submission, "the receipt");
            Sheet sheet = await scene.FoundAsync();
            scene.Equal(
                begun with
                {
                    State = SheetState.Submitted,
                    Revision = 2,
                    Writer = "",
                    Parameters = default,
                    Drafts = default,
                    ChangedAt = date,
                    ExpiresAt = date.AddDays(365),
                },
                sheet, "the sheet");
            StoredResponse? response = await scene.Store.FindResponseAsync("run", Whole.Id);
            scene.Equal((date, date.AddDays(365)), (response?.Received, response?.ExpiresAt), "the times of the response");
            scene.Equal(new(SubmissionOutcome.AlreadyThere) { Edition = 1, Received = date }, await scene.Store.SubmitAsync(begun, Whole), "the receipt of a retry");
            scene.Equal(null, await scene.Store.AmendAsync(sheet, StoreScene.Change("again")), "amending");
        }),
    ];
}
