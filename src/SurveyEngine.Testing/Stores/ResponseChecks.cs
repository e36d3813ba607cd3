using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class ResponseChecks
{
    private static readonly ResponseKey Key = new("run", "F012");

    public static SheetStoreCheck[] All { get; } =
    [
        new("A response is stored once under its key", async scene =>
        {
            await scene.OpenRunAsync();
            Submission stored = await scene.Store.PutResponseAsync(Key, StoreScene.Response(1));
            scene.Equal(
                new(SubmissionOutcome.Stored) { Response = StoreScene.Id(1), Edition = 1, Received = StoreScene.Stored(StoreScene.Response(1).Received) },
                stored, "the receipt");
            scene.Equal(stored with { Outcome = SubmissionOutcome.AlreadyThere }, await scene.Store.PutResponseAsync(Key, StoreScene.Response(2)), "putting it again");
            scene.Equal(
                stored with { Outcome = SubmissionOutcome.Different },
                await scene.Store.PutResponseAsync(Key, StoreScene.Response(3, """{"answers":{"Q1":"いいえ"}}""")), "putting another one");
            StoredResponse response = (await scene.ResponsesAsync()).Single();
            scene.Equal(("F012", StoreScene.Id(1)), (response.Key, response.Id), "the response");
            scene.Equal(response, await scene.Store.FindResponseAsync(Key), "the response of the key");
            scene.Equal(1, (await scene.OutboxAsync()).Length, "the number of things in the outbox");
        }),
        new("A key is one of its run", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.RunAsync("other", RunState.Open);
            await scene.Store.PutResponseAsync(Key, StoreScene.Response(1));
            scene.Equal(SubmissionOutcome.Stored, (await scene.Store.PutResponseAsync(Key with { Run = "other" }, StoreScene.Response(1))).Outcome, "another run");
            scene.Equal(null, await scene.Store.FindResponseAsync(Key with { Key = "f012" }), "a key that nobody used");
            await scene.RefusedAsync(async () => await scene.Store.PutResponseAsync(Key with { Key = "2" }, StoreScene.Response(1)), "the id of another response");
        }),
        new("A response from elsewhere is taken until its run is erased", async scene =>
        {
            foreach (RunState state in Enum.GetValues<RunState>())
            {
                await scene.RunAsync(state.ToString(), state);
                scene.Equal(
                    state is RunState.Draft or RunState.Erased ? SubmissionOutcome.NotOpen : SubmissionOutcome.Stored,
                    (await scene.Store.PutResponseAsync(new(state.ToString(), "1"), StoreScene.Response(1))).Outcome, $"putting to a run that is {state}");
            }

            scene.Equal(SubmissionOutcome.NotOpen, (await scene.Store.PutResponseAsync(new("none", "1"), StoreScene.Response(1))).Outcome, "a run that does not exist");
        }),
        new("Responses are read in the order of their ids, from any place", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.RunAsync("other", RunState.Open);
            await scene.Store.PutResponseAsync(new("other", "1"), StoreScene.Response(1));
            int[] numbers = [.. Enumerable.Range(0, 600).Select(i => i * 7919 % 100_003)];
            await Task.WhenAll(numbers.Select(async number =>
                await scene.Store.PutResponseAsync(new("run", StoreScene.Name("key", number)), StoreScene.Response(number))));
            Guid[] expected = [.. numbers.Order(Comparer<int>.Default).Select(StoreScene.Id)];
            scene.SequenceEqual(expected, (await scene.ResponsesAsync()).Select(response => response.Id), "the responses");
            foreach (int place in new[] { 0, 255, 256, 598, 599 })
                scene.SequenceEqual(expected[(place + 1)..], (await scene.ResponsesAsync(after: expected[place])).Select(response => response.Id), "the rest");
        }),
    ];
}
