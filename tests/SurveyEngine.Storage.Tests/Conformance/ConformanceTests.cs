using SurveyEngine.Testing;

namespace SurveyEngine.Storage.Tests.Conformance;

/// <summary>Our stores do what every store must do, and stores that do not are found.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Checks => new(SheetStoreConformance.Checks.Select(check => check.Name));

    [Theory]
    [MemberData(nameof(Checks))]
    public Task InMemoryStore_InEachCheck_Conforms(string check) => Check(check).RunAsync(() => new(new InMemorySheetStore()));

    [Theory]
    [MemberData(nameof(Checks))]
    [Trait(Speed.Category, Speed.Slow)]
    public async Task SqliteStore_InEachCheck_Conforms(string check)
    {
        using var folder = new TemporaryFolder();
        await Check(check).RunAsync(() => new(SqliteSheetStore.Open(folder.PathOf("surveys.db"))));
    }

    [Fact]
    public void Names_OfChecks_AreDifferent() =>
        Assert.Equal(SheetStoreConformance.Checks.Count, SheetStoreConformance.Checks.Select(check => check.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(BrokenStore.Faults), MemberType = typeof(BrokenStore))]
    public async Task Checks_OfABrokenStore_FindItsFault(string fault)
    {
        List<string> found = [];
        foreach (SheetStoreCheck check in SheetStoreConformance.Checks)
        {
            try
            {
                await check.RunAsync(() => new(new BrokenStore(fault)));
            }
            catch (SheetStoreException exception)
            {
                Assert.StartsWith(check.Name + ": ", exception.Message, StringComparison.Ordinal);
                found.Add(check.Name);
            }
        }

        Assert.NotEmpty(found);
    }

    private static SheetStoreCheck Check(string name) => SheetStoreConformance.Checks.Single(check => check.Name == name);
}
