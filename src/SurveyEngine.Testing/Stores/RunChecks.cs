using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

internal static class RunChecks
{
    public static SheetStoreCheck[] All { get; } =
    [
        new("A definition is found by its fingerprint as it was stored, and stored once", async scene =>
        {
            await scene.Store.PutDefinitionAsync(StoreScene.First);
            await scene.Store.PutDefinitionAsync(StoreScene.First);
            scene.Equal(StoreScene.First, await scene.Store.FindDefinitionAsync(StoreScene.First.Fingerprint), "the definition");
            scene.Equal(null, await scene.Store.FindDefinitionAsync("sha256:none"), "a definition that nobody stored");
        }),
        new("A run is found as it was stored, and its revisions are counted", async scene =>
        {
            var terms = new RunTerms { DraftLife = TimeSpan.FromDays(3), ResponseLife = TimeSpan.FromDays(400), MayAmend = true, IsAnonymous = true };
            SurveyRun draft = await scene.RunAsync("run", RunState.Draft, terms);
            scene.Equal(new SurveyRun("run", StoreScene.First.Fingerprint) { Terms = terms, Revision = 1 }, draft, "the run that was created");
            SurveyRun open = await scene.MoveAsync(draft, RunState.Open);
            SurveyRun published = scene.Present(await scene.Store.SaveRunAsync(open, open with { Fingerprint = StoreScene.Second.Fingerprint }), "the other version");
            scene.Equal(draft with { State = RunState.Open, Fingerprint = StoreScene.Second.Fingerprint, Revision = 3 }, published, "the run that was changed");
            scene.Equal(published, await scene.Store.FindRunAsync("run"), "the run that is found");
            scene.Equal(null, await scene.Store.FindRunAsync("none"), "a run that nobody created");
        }),
        new("A run that has changed since it was read stays as it is", async scene =>
        {
            SurveyRun draft = await scene.RunAsync("run", RunState.Draft);
            SurveyRun open = await scene.MoveAsync(draft, RunState.Open);
            scene.Equal(null, await scene.Store.SaveRunAsync(draft, draft with { State = RunState.Open }), "changing an old reading");
            scene.Equal(null, await scene.Store.SaveRunAsync(null, draft), "creating it again");
            scene.Equal(open, await scene.Store.FindRunAsync("run"), "the run");
        }),
        new("A run becomes only what it may become", async scene =>
        {
            SurveyRun closed = await scene.RunAsync("run", RunState.Closed);
            await scene.RefusedAsync(async () => await scene.Store.SaveRunAsync(closed, closed with { State = RunState.Open }), "opening a closed run");
            await scene.RefusedAsync(async () => await scene.Store.SaveRunAsync(closed, closed with { Terms = new() { IsAnonymous = true } }), "making it anonymous");
            await scene.RefusedAsync(async () => await scene.Store.SaveRunAsync(closed, closed with { Fingerprint = "sha256:none" }), "an unknown definition");
            await scene.RefusedAsync(async () => await scene.Store.SaveRunAsync(null, new("other", "sha256:none")), "a new run of an unknown definition");
            scene.Equal(closed, await scene.Store.FindRunAsync("run"), "the run");
            scene.Equal(null, await scene.Store.FindRunAsync("other"), "the run that was refused");
        }),
        new("Runs are read in the order of their ids", async scene =>
        {
            foreach (string id in new[] { "b", "あ", "a", "B" })
                await scene.RunAsync(id, RunState.Open);

            SurveyRun[] runs = await scene.Store.ReadRunsAsync().ToArrayAsync();
            scene.SequenceEqual(["B", "a", "b", "あ"], runs.Select(run => run.Id), "the runs");
        }),
    ];
}
