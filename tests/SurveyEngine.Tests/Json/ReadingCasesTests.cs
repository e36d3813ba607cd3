using SurveyEngine.Model;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Json;

/// <summary>
/// Files that are wrong, in the folder Cases, each with the list of its problems beside it. A line of the list reads as
/// compilers print it: line:column: severity code path: message.
/// </summary>
public class ReadingCasesTests
{
    private const string Folder = "tests/SurveyEngine.Tests/Json/Cases";

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Repository.PathOf(Folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BadFile_AllProblemsWithPositions(string name)
    {
        byte[] file = File.ReadAllBytes(Repository.PathOf($"{Folder}/{name}.json"));

        Outcome<SurveyDefinition> outcome = SurveyJson.Read(file);

        Assert.False(outcome.IsSuccess);
        ApprovedFile.Check($"{Folder}/{name}.txt", string.Concat(outcome.Problems.Select(problem => problem + "\n")));
    }
}
