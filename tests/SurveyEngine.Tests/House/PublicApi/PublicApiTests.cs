namespace SurveyEngine.Tests.House.PublicApi;

/// <summary>
/// What hosts can call is approved: a change of it shows as a change of a text file, for a person to read.
/// With <c>SURVEYENGINE_APPROVE=1</c> the file is written instead.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Assemblies => ShippedAssemblies.Names;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicApi_OfEachAssembly_IsApproved(string assembly) =>
        ApprovedFile.Check($"docs/reference/public-api/{assembly}.txt", PublicApiPrinter.Print(ShippedAssemblies.Named(assembly)));
}
