using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class SheetChecks
{
    private static readonly SecretHash Nonce = StoreScene.Hash("nonce");
    private static readonly SecretHash Link = StoreScene.Hash("link");

    public static SheetStoreCheck[] All { get; } =
    [
        new("A sheet is begun in an open run only", async scene =>
        {
            foreach (RunState state in new[] { RunState.Draft, RunState.Paused, RunState.Closed, RunState.Erased })
            {
                await scene.RunAsync(state.ToString(), state);
                scene.Equal(null, await scene.Store.BeginAsync(StoreScene.New(1, state.ToString())), $"a sheet in a run that is {state}");
            }

            scene.Equal(null, await scene.Store.BeginAsync(StoreScene.New(1, "none")), "a sheet in a run that does not exist");
            scene.Equal(null, await scene.Store.FindAsync(StoreScene.Hash("secret-1")), "a sheet that was not begun");
        }),
        new("A sheet is found by its secret and by its invitation as it was begun", async scene =>
        {
            await scene.OpenRunAsync();
            NewSheet asked = StoreScene.New(1) with { Nonce = Nonce, Invitation = StoreScene.Hash("invitation") };
            var expected = new Sheet
            {
                Id = "sheet-1",
                Run = "run",
                Fingerprint = StoreScene.First.Fingerprint,
                Writer = "tab",
                Secret = asked.Secret,
                Nonce = asked.Nonce,
                Invitation = asked.Invitation,
                Parameters = asked.Parameters,
                Drafts = asked.Drafts,
                ChangedAt = StoreScene.Stored(StoreScene.Noon),
                ExpiresAt = StoreScene.Stored(StoreScene.Noon.AddDays(30)),
            };
            scene.Equal(expected, await scene.Store.BeginAsync(asked), "the sheet that is begun");
            scene.Equal(expected, await scene.FoundAsync(), "the sheet of the secret");
            scene.Equal(expected, await scene.Store.FindByLinkAsync(StoreScene.Hash("invitation")), "the sheet of the invitation");
            scene.Equal(null, await scene.Store.FindAsync(StoreScene.Hash("invitation")), "an invitation taken for a secret");
            scene.Equal(null, await scene.Store.FindByLinkAsync(asked.Secret), "a secret taken for a link");
        }),
        new("The same nonce finds the same sheet, whatever became of it and of the run", async scene =>
        {
            SurveyRun run = await scene.OpenRunAsync();
            Sheet begun = scene.Present(await scene.Store.BeginAsync(StoreScene.New(1) with { Nonce = Nonce }), "the sheet");
            scene.Equal(begun, await scene.Store.BeginAsync(StoreScene.New(2) with { Nonce = Nonce }), "the sheet of the same nonce");
            Sheet? saved = await scene.Store.SaveAsync(begun, StoreScene.Change("saved"));
            await scene.MoveAsync(run, RunState.Paused);
            scene.Equal(saved, await scene.Store.BeginAsync(StoreScene.New(2) with { Nonce = Nonce }), "the sheet of the same nonce, saved and paused");
            scene.Equal(null, await scene.Store.FindAsync(StoreScene.Hash("secret-2")), "a second sheet");
        }),
        new("The same invitation finds the same sheet", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = scene.Present(await scene.Store.BeginAsync(StoreScene.New(1) with { Invitation = Link }), "the sheet");
            scene.Equal(begun, await scene.Store.BeginAsync(StoreScene.New(2) with { Invitation = Link, Nonce = Nonce }), "the sheet of the same invitation");
        }),
        new("A sheet keeps its id, its secret and its run for itself", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.RunAsync("other", RunState.Open);
            Sheet begun = scene.Present(await scene.Store.BeginAsync(StoreScene.New(1) with { Nonce = Nonce }), "the sheet");
            await scene.RefusedAsync(async () => await scene.Store.BeginAsync(StoreScene.New(1) with { Secret = StoreScene.Hash("x") }), "another sheet of its id");
            await scene.RefusedAsync(async () => await scene.Store.BeginAsync(StoreScene.New(2) with { Secret = begun.Secret! }), "another sheet of its secret");
            await scene.RefusedAsync(async () => await scene.Store.BeginAsync(StoreScene.New(2, "other") with { Nonce = Nonce }), "its nonce in another run");
            await scene.RefusedAsync(async () => await scene.Store.BeginAsync(StoreScene.New(2) with { Fingerprint = "sha256:none" }), "an unknown definition");
            scene.Equal(begun, await scene.FoundAsync(), "the sheet");
        }),
        new("What is saved is found, with the next revision", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            SheetChange change = StoreScene.Change("drafts") with
            {
                Pending = StoreScene.Bytes("１２a"),
                Writer = "other tab",
                Link = Link,
                Fingerprint = StoreScene.Second.Fingerprint,
            };
            Sheet expected = begun with
            {
                Revision = 2,
                Drafts = change.Drafts,
                Pending = change.Pending,
                Writer = "other tab",
                Link = Link,
                Fingerprint = StoreScene.Second.Fingerprint,
                ChangedAt = StoreScene.Stored(change.At),
                ExpiresAt = StoreScene.Stored(StoreScene.Noon.AddDays(31)),
            };
            scene.Equal(expected, await scene.Store.SaveAsync(begun, change), "the sheet that is saved");
            scene.Equal(expected, await scene.FoundAsync(), "the sheet of the secret");
            scene.Equal(expected, await scene.Store.FindByLinkAsync(Link), "the sheet of the link");
        }),
        new("What a change does not name stays, and another link takes the place of the first", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = scene.Present(await scene.Store.BeginAsync(StoreScene.New(1) with { Invitation = StoreScene.Hash("invitation") }), "the sheet");
            Sheet linked = scene.Present(await scene.Store.SaveAsync(begun, StoreScene.Change("1") with { Link = Link }), "the sheet with a link");
            Sheet saved = scene.Present(await scene.Store.SaveAsync(linked, StoreScene.Change("2") with { ExpiresAt = null }), "the sheet without an end");
            scene.Equal(linked with { Revision = 3, Drafts = StoreScene.Bytes("2"), ExpiresAt = null }, saved, "the sheet");
            Sheet? other = await scene.Store.SaveAsync(saved, StoreScene.Change("3") with { Link = StoreScene.Hash("other link") });
            scene.Equal(null, await scene.Store.FindByLinkAsync(Link), "the first link");
            scene.Equal(other, await scene.Store.FindByLinkAsync(StoreScene.Hash("other link")), "the other link");
            scene.Equal(other, await scene.Store.FindByLinkAsync(StoreScene.Hash("invitation")), "the invitation");
        }),
        new("A sheet that has changed since it was read stays as it is", async scene =>
        {
            await scene.OpenRunAsync();
            Sheet begun = await scene.BegunAsync();
            Sheet? saved = await scene.Store.SaveAsync(begun, StoreScene.Change("first"));
            scene.Equal(null, await scene.Store.SaveAsync(begun, StoreScene.Change("second")), "saving an old reading");
            scene.Equal(saved, await scene.FoundAsync(), "the sheet");
            scene.Equal(null, await scene.Store.SaveAsync(begun with { Id = "none" }, StoreScene.Change("third")), "saving a sheet that does not exist");
        }),
        new("A sheet is saved also while its run is paused or closed", async scene =>
        {
            SurveyRun run = await scene.OpenRunAsync();
            Sheet? sheet = await scene.BegunAsync();
            foreach (RunState state in new[] { RunState.Paused, RunState.Closed })
            {
                run = await scene.MoveAsync(run, state);
                sheet = scene.Present(await scene.Store.SaveAsync(sheet, StoreScene.Change(state.ToString())), $"the sheet in a run that is {state}");
            }

            scene.Equal(sheet, await scene.FoundAsync(), "the sheet");
        }),
        new("Answering sheets of a run are read in the order of their ids, from any place", async scene =>
        {
            await scene.OpenRunAsync();
            await scene.RunAsync("other", RunState.Open);
            await scene.BegunAsync(1, "other");
            await scene.SubmittedAsync(2);
            int[] numbers = [.. Enumerable.Range(10, 300)];
            Sheet[] begun = await Task.WhenAll(numbers.Select(async number => await scene.BegunAsync(number)));
            Sheet[] expected = [.. begun.OrderBy(sheet => sheet.Id, StringComparer.Ordinal)];
            scene.SequenceEqual(expected, await scene.Store.ReadSheetsAsync("run").ToArrayAsync(), "the sheets");
            scene.SequenceEqual(expected[256..], await scene.Store.ReadSheetsAsync("run", expected[255].Id).ToArrayAsync(), "the rest");
            scene.SequenceEqual(["sheet-1"], await scene.Store.ReadSheetsAsync("other").Select(sheet => sheet.Id).ToArrayAsync(), "the sheets of another run");
        }),
        new("Bytes are kept, whatever they are and however many", async scene =>
        {
            await scene.OpenRunAsync();
            StoredBytes large = Enumerable.Range(0, 1 << 20).Select(i => (byte)(i * 31)).ToArray();
            Sheet? saved = await scene.Store.SaveAsync(await scene.BegunAsync(), new SheetChange(large, StoreScene.Noon) { Pending = new byte[] { 0, 255, 0 } });
            scene.Equal(saved, await scene.FoundAsync(), "the sheet");
            scene.Equal(large, (await scene.FoundAsync()).Drafts, "a million bytes");
        }),
    ];
}
