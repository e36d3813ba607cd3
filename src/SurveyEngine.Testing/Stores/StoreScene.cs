using System.Globalization;
using System.Text;
using SurveyEngine.Storage;

namespace SurveyEngine.Testing.Stores;

/// <summary>A store in a check, with what checks put into it and what they claim.</summary>
internal sealed class StoreScene(ISheetStore store, string check)
{
    /// <summary>A time with an offset and a part of a millisecond, neither of which a store keeps.</summary>
    public static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 11, 28, 12, 34, 56, 789, TimeSpan.FromHours(9)).AddTicks(1234);

    public static readonly StoredDefinition First = new("sha256:1", "survey", "1", Bytes("""{"id":"survey"}"""));

    public static readonly StoredDefinition Second = new("sha256:2", "survey", "2", Bytes("""{"id":"survey","version":"2"}"""));

    public ISheetStore Store => store;

    public static StoredBytes Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static SecretHash Hash(string text) => SecretHash.Of(Encoding.UTF8.GetBytes(text));

    /// <summary>An id, the same for the same number; a larger number has a larger id.</summary>
    public static Guid Id(int number) => new(number, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]);

    public static DateTimeOffset Stored(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    public static string Name(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what}-{number}");

    public static NewSheet New(int number, string run = "run") =>
        new(Name("sheet", number), run, First.Fingerprint, Hash(Name("secret", number)), Noon)
        {
            Writer = "tab",
            Parameters = Bytes("""{"kind":"病院"}"""),
            Drafts = Bytes("""{"answers":{}}"""),
            ExpiresAt = Noon.AddDays(30),
        };

    public static SheetChange Change(string drafts) => new(Bytes(drafts), Noon.AddMinutes(1)) { ExpiresAt = Noon.AddDays(31) };

    public static NewResponse Response(int number, string answers = """{"answers":{"Q1":"はい"}}""") =>
        new(Id(number), First.Fingerprint, Noon.AddMinutes(2), Bytes(answers));

    public Task<SurveyRun> OpenRunAsync(RunTerms? terms = null) => RunAsync("run", RunState.Open, terms);

    /// <summary>Creates a run, and takes it to a state.</summary>
    public async Task<SurveyRun> RunAsync(string id, RunState state, RunTerms? terms = null)
    {
        await store.PutDefinitionAsync(First);
        await store.PutDefinitionAsync(Second);
        SurveyRun? run = await store.SaveRunAsync(null, new(id, First.Fingerprint) { Terms = terms ?? new() });
        RunState[] way = state switch
        {
            RunState.Draft => [],
            RunState.Open => [RunState.Open],
            RunState.Erased => [RunState.Open, RunState.Closed, RunState.Erased],
            _ => [RunState.Open, state],
        };
        foreach (RunState next in way)
            run = await MoveAsync(Present(run, "the run that was created or changed"), next);

        return Present(run, "the run that was created or changed");
    }

    public async Task<SurveyRun> MoveAsync(SurveyRun run, RunState state) =>
        Present(await store.SaveRunAsync(run, run with { State = state }), $"the run when it becomes {state}");

    public async Task<Sheet> BegunAsync(int number = 1, string run = "run") =>
        Present(await store.BeginAsync(New(number, run)), "the sheet that is begun");

    public async Task<Sheet> FoundAsync(int number = 1) =>
        Present(await store.FindAsync(Hash(Name("secret", number))), "the sheet of a secret");

    /// <summary>Begins a sheet and submits it.</summary>
    public async Task<Sheet> SubmittedAsync(int number = 1, string run = "run")
    {
        Sheet begun = await BegunAsync(number, run);
        Equal(SubmissionOutcome.Stored, (await store.SubmitAsync(begun, Response(number))).Outcome, "submitting");
        return await FoundAsync(number);
    }

    public async Task<OutboxItem[]> OutboxAsync() => [.. await store.TakeAsync(Noon.AddYears(10), TimeSpan.FromMinutes(1), 10_000)];

    public async Task<StoredResponse[]> ResponsesAsync(string run = "run", Guid? after = null) =>
        await store.ReadAsync(run, after).ToArrayAsync();

    public T Present<T>(T? value, string what) where T : class => value ?? throw Wrong($"{what} is missing");

    public void Equal<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw Wrong($"{what} is not as it should be.\n  expected: {Show(expected)}\n  was:      {Show(actual)}");
    }

    public void SequenceEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw Wrong(
                $"{what} are not as they should be.\n  expected: {string.Join("; ", expected.Select(Show))}\n  were:     {string.Join("; ", actual.Select(Show))}");
        }
    }

    /// <summary>A call that no caller should make throws.</summary>
    public async Task RefusedAsync(Func<Task> call, string what)
    {
        try
        {
            await call();
        }
        catch (ArgumentException)
        {
            return;
        }

        throw Wrong($"{what} is to throw an ArgumentException, and did not");
    }

    private static string Show<T>(T value) => value is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{value}");

    private SheetStoreException Wrong(string what) => new($"{check}: {what}");
}
