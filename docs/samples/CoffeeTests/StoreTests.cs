using SurveyEngine.Storage;
using SurveyEngine.Testing;

namespace CoffeeTests;

public sealed class StoreTests
{
    public static TheoryData<string> Checks => new(SheetStoreConformance.Checks.Select(check => check.Name));

    [Theory]
    [MemberData(nameof(Checks))]
    public Task Store_InEachCheck_Conforms(string name) =>
        SheetStoreConformance.Checks.Single(check => check.Name == name).RunAsync(OpenEmptyStore);

    // Your own store takes its place.
    private static ValueTask<ISheetStore> OpenEmptyStore() => new(new InMemorySheetStore());
}
