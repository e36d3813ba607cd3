using System.Text;
using System.Text.Json;
using SurveyEngine.Model;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Cases;

/// <summary>
/// What bug reports of other survey products found here, one file each in the folder found: a small definition, and what is right
/// (<c>expect</c>). The others of them are the tests of <see cref="FoundInCodeTests"/>, which are named after them, and those of the
/// tool (101, 102, 129, 136) are in its own tests.
/// </summary>
public sealed class FoundCasesTests
{
    private const string Folder = "tests/SurveyEngine.Tests/Cases/found";

    public static TheoryData<string> Posts => [.. Names(IsPost)];

    public static TheoryData<string> Lints => [.. Names(IsLint)];

    [Theory]
    [MemberData(nameof(Posts))]
    public void Check_Answers_VerdictIsTheRightOne(string name)
    {
        using JsonDocument found = Read(name);
        Survey survey = Survey.Read(Bytes(found.RootElement.GetProperty("definition"))).Value;
        JsonElement expect = found.RootElement.GetProperty("expect");

        var posting = new Posting(survey);
        string answers = found.RootElement.GetProperty("answers").GetRawText();

        Assert.Equal(expect.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()), posting.Check(answers));
        Assert.Equal(expect.GetProperty("valid").GetBoolean(), survey.ReadResponse(posting.Bytes(answers)).IsSuccess);
        if (expect.TryGetProperty("message", out JsonElement message))
        {
            Assert.Equal("without the value", message.GetString());
            Assert.DoesNotContain("Jane Roe", survey.Check(posting.Bytes(answers)).ToJson(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Lints))]
    public void Read_Definition_ProblemsAreTheRightOnes(string name)
    {
        using JsonDocument found = Read(name);
        JsonElement root = found.RootElement;
        Translation[] translations = root.TryGetProperty("translation", out JsonElement texts)
            ? [TranslationJson.Read(root.GetProperty("definition").GetProperty("language").GetString()!, Bytes(texts)).Value]
            : [];

        Outcome<Survey> outcome = Survey.Read(Bytes(root.GetProperty("definition")), translations);

        JsonElement expect = root.GetProperty("expect");
        Assert.Equal(expect.GetProperty("exit").GetInt32() == 0, outcome.IsSuccess);
        Assert.Equal(
            expect.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!.Split(' ')[0]),
            outcome.Problems.Select(problem => problem.Severity == ProblemSeverity.Error ? "error" : "warning"));
    }

    [Fact]
    public void Files_AreAllTested() => Assert.Equal(
        Directory.GetFiles(Repository.PathOf(Folder)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Names(IsPost).Concat(Names(IsLint)).Concat(FoundInCodeTests.Names).Order(StringComparer.Ordinal));

    private static bool IsPost(JsonElement root) => root.TryGetProperty("answers", out _);

    private static bool IsLint(JsonElement root) => Args(root).StartsWith("survey lint", StringComparison.Ordinal);

    private static IEnumerable<string> Names(Func<JsonElement, bool> isSo) => Directory.GetFiles(Repository.PathOf(Folder))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(name =>
        {
            using JsonDocument found = Read(name);
            return isSo(found.RootElement);
        })
        .Order(StringComparer.Ordinal);

    private static string Args(JsonElement root) =>
        root.TryGetProperty("args", out JsonElement args) && args.ValueKind == JsonValueKind.String ? args.GetString()! : "";

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf($"{Folder}/{name}.json")));

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());
}
