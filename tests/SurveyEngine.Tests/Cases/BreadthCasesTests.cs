using System.Text;
using System.Text.Json.Nodes;
using SurveyEngine.Cases;
using SurveyEngine.Tests.House;

namespace SurveyEngine.Tests.Cases;

/// <summary>What the design means, one case file each in the folder breadth, derived by hand from it. A case that cannot fail says nothing.</summary>
public sealed class BreadthCasesTests
{
    private const string Folder = "tests/SurveyEngine.Tests/Cases/breadth";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf(Folder)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Case_Holds(string name) => Assert.Empty(Run(Read(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_ExpectationChanged_Fails(string name)
    {
        foreach (string expectation in Expected(Read(name)).Select(property => property.Key))
        {
            JsonNode changed = Read(name);
            Expected(changed)[expectation] = Changed(expectation, Expected(changed)[expectation]);
            Assert.True(Run(changed).Count > 0, $"{expectation}: {Expected(changed)[expectation]}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_PropertyNotUnderstood_Fails(string name)
    {
        JsonNode ofCase = Read(name);
        ofCase["more"] = 1;
        JsonNode ofExpectations = Read(name);
        Expected(ofExpectations)["more"] = 1;

        Assert.Contains("more", Assert.Single(Run(ofCase)), StringComparison.Ordinal);
        Assert.Contains("more", string.Join(' ', Run(ofExpectations)), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_StepNotUnderstood_Fails()
    {
        JsonNode changed = Read("default-emptied-stays-empty");
        changed["steps"]!.AsArray().Add(new JsonObject { ["forget"] = "everything" });

        Assert.Contains("forget", Assert.Single(Run(changed)), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Folder_CountsCasesAndSaysWhetherAllHold()
    {
        using var output = new StringWriter();

        int exitCode = CaseRunner.Run([Repository.PathOf(Folder)], output, TextWriter.Null);

        Assert.Equal(0, exitCode);
        Assert.Equal($"cases {Names.Count}/{Names.Count} hold", output.ToString().Trim());
    }

    [Fact]
    public void Run_OtherFiles_NamesThemAndFails()
    {
        using var output = new StringWriter();

        int exitCode = CaseRunner.Run([Repository.PathOf(Folder), Repository.PathOf("docs/samples")], output, TextWriter.Null);

        Assert.Equal(1, exitCode);
        Assert.Contains("coffee.json", output.ToString(), StringComparison.Ordinal);
        Assert.Matches($@"\ncases {Names.Count}/\d+ hold\r?\n$", output.ToString());
    }

    [Theory]
    [InlineData()]
    [InlineData("no/such/folder")]
    public void Run_NoFolder_SaysSo(params string[] folders)
    {
        using var error = new StringWriter();

        Assert.Equal(2, CaseRunner.Run(folders, TextWriter.Null, error));
        Assert.NotEmpty(error.ToString());
    }

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllBytes(Repository.PathOf($"{Folder}/{name}.json")))!;

    private static JsonObject Expected(JsonNode file) => file["expect"]!.AsObject();

    private static IReadOnlyList<string> Run(JsonNode file) => CaseFile.Run(Encoding.UTF8.GetBytes(file.ToJsonString()));

    private static JsonNode Changed(string expectation, JsonNode? value)
    {
        if (value is JsonArray list)
        {
            JsonArray longer = list.DeepClone().AsArray();
            longer.Add(expectation.EndsWith("roblems", StringComparison.Ordinal) ? new JsonObject { ["code"] = "required", ["path"] = "nobody" } : "nobody");
            return longer;
        }

        if (value is JsonObject map && map.Count > 0)
        {
            JsonObject changed = map.DeepClone().AsObject();
            (string name, JsonNode? first) = map.First();
            changed[name] = Changed(name, first);
            return changed;
        }

        return value?.ToJsonString() + " and more";
    }
}
