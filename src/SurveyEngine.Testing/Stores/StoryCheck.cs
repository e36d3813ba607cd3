using System.Globalization;
using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

/// <summary>Random stories of respondents, staff and upkeep, told to the store and to the one in memory, which answers as every store must.</summary>
internal static class StoryCheck
{
    private const int Stories = 12, Steps = 60, Sheets = 4;

    public static SheetStoreCheck Check { get; } = new("Whatever happens in whatever order, the store answers as the one in memory does", async scene =>
    {
        var model = new StoreScene(new InMemorySheetStore(), "The model");
        for (int story = 0; story < Stories; story++)
        {
            var chance = new Chance((ulong)story);
            var terms = new RunTerms { MayAmend = chance.Next(3) > 0, IsAnonymous = chance.Next(3) == 0 };
            string run = StoreScene.Name("story", story);
            await model.RunAsync(run, RunState.Open, terms);
            await scene.RunAsync(run, RunState.Open, terms);
            List<string> told = [];
            for (int step = 0; step < Steps; step++)
            {
                int what = chance.Next(20), number = story * Sheets + chance.Next(Sheets), value = chance.Next(1000);
                DateTimeOffset now = StoreScene.Noon.AddDays(story * 100 + step);
                string expected = await StepAsync(model, run, what, number, value, now);
                string actual = await StepAsync(scene, run, what, number, value, now);
                told.Add(expected);
                scene.Equal(expected, actual, $"{run}, after {string.Join("; ", told.SkipLast(1).TakeLast(5))}, the next answer");
            }

            scene.SequenceEqual(await model.ResponsesAsync(run), await scene.ResponsesAsync(run), $"the responses of {run}");
        }

        scene.SequenceEqual((await model.OutboxAsync()).Select(Happened), (await scene.OutboxAsync()).Select(Happened), "the outbox in the end");
        scene.SequenceEqual(
            await model.Store.ReadAuditAsync(StoreScene.Noon).ToArrayAsync(), await scene.Store.ReadAuditAsync(StoreScene.Noon).ToArrayAsync(), "the audit in the end");
    });

    // The numbers of a store are its own.
    private static OutboxItem Happened(OutboxItem item) => item with { Id = 0 };

    private static async Task<string> StepAsync(StoreScene scene, string run, int what, int number, int value, DateTimeOffset now)
    {
        ISheetStore store = scene.Store;
        SecretHash secret = StoreScene.Hash(StoreScene.Name("secret", number));
        Sheet? read = await store.FindAsync(secret);

        // Now and then somebody comes with what was read long ago.
        Sheet known = read ?? Unknown(run, number);
        Sheet stale = value % 7 == 0 ? known with { Revision = known.Revision - 1 } : known;
        SheetChange change = new(StoreScene.Bytes(StoreScene.Name("draft", value)), now) { Writer = value % 2 == 0 ? "tab" : null, ExpiresAt = now.AddDays(value % 40) };
        NewResponse response = new(StoreScene.Id(number * 10_000 + value), StoreScene.First.Fingerprint, now, StoreScene.Bytes(StoreScene.Name("answers", value % 2)))
        {
            Marks = value % 5 == 0 ? ResponseMarks.Partial : ResponseMarks.None,
            ExpiresAt = value % 3 == 0 ? now.AddDays(60) : null,
        };
        NewSheet begun = StoreScene.New(number, run) with { At = now, ExpiresAt = now.AddDays(20), Nonce = StoreScene.Hash(StoreScene.Name("nonce", number)) };
        return what switch
        {
            < 4 => Say("begin", await store.BeginAsync(begun)),
            < 8 => Say("save", await store.SaveAsync(stale, change)),
            < 11 => Say("submit", await store.SubmitAsync(stale, response)),
            < 13 => Say("amend", await store.AmendAsync(stale, change)),
            < 15 => Say("put", await store.PutResponseAsync(new(run, StoreScene.Name("key", number)), response)),
            15 => Say("erase sheet", await store.EraseSheetAsync(known.Id, new("officer", now))),
            16 => Say("erase response", await store.EraseResponseAsync(run, await AnyAsync(store, run, value), new("officer", now))),
            17 => Say("expire", await store.ExpireAsync(now, 1000)),
            18 => Say("move", await MoveAsync(store, run, value)),
            _ => Say("take", string.Join(", ", (await store.TakeAsync(now, TimeSpan.FromDays(value % 5), 3)).Select(Happened))),
        };
    }

    private static Sheet Unknown(string run, int number) =>
        new() { Id = StoreScene.Name("sheet", number), Run = run, Fingerprint = StoreScene.First.Fingerprint };

    private static async Task<Guid> AnyAsync(ISheetStore store, string run, int value)
    {
        StoredResponse[] responses = await store.ReadAsync(run).ToArrayAsync();
        return responses.Length == 0 ? StoreScene.Id(value) : responses[value % responses.Length].Id;
    }

    // Back and forth between open and paused; seldom on to the end.
    private static async Task<SurveyRun?> MoveAsync(ISheetStore store, string run, int value)
    {
        SurveyRun? read = await store.FindRunAsync(run);
        RunState[] next = [.. Enum.GetValues<RunState>().Where(state => read is not null && RunTransitions.CanBecome(read.State, state))];
        if (next.Length == 0)
            return read;

        RunState to = value % 4 == 0 ? next[^1] : next[0];
        return await store.SaveRunAsync(read, read! with { State = to });
    }

    private static string Say<T>(string what, T answer) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {(answer is null ? "nothing" : answer)}");

    /// <summary>Numbers that look random and are the same in each run (SplitMix64).</summary>
    private sealed class Chance(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int below)
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }
}
