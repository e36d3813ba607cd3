using SurveyEngine.Tests.House;

namespace SurveyEngine.Cli.Tests;

/// <summary>
/// Each file of the folder Golden is a command line and what comes of it. With <c>SURVEYENGINE_APPROVE=1</c> what comes of it is
/// written into the file, for a person to read.
/// </summary>
public sealed class GoldenTests
{
    private const string Prompt = "$ survey";

    private static readonly string Folder = Repository.PathOf("tests/SurveyEngine.Cli.Tests/Golden");

    public static TheoryData<string> Cases => [.. Names.Where(name => ToolInProcess.Suffices(Arguments(name)))];

    public static TheoryData<string> CasesOfAProcess => [.. Names.Where(name => !ToolInProcess.Suffices(Arguments(name)))];

    private static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Command_Line_SaysWhatIsApproved(string name) => AssertApproved(name);

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [MemberData(nameof(CasesOfAProcess))]
    public void Command_LineOfAProcess_SaysWhatIsApproved(string name) => AssertApproved(name);

    private static void AssertApproved(string name)
    {
        string path = Path.Combine(Folder, name + ".txt");
        string approved = File.ReadAllText(path);
        ToolResult result = ToolInProcess.RunIfPossible(Arguments(name), input: "", Tool.Files);

        string actual = $"{approved.Split('\n')[0]}\n{result.Output}--- standard error\n{result.Error}--- exit code {result.ExitCode}\n";
        if (Environment.GetEnvironmentVariable("SURVEYENGINE_APPROVE") == "1")
            File.WriteAllText(path, actual);
        else
            Assert.Equal(approved, actual);
    }

    private static string[] Arguments(string name) =>
        File.ReadLines(Path.Combine(Folder, name + ".txt")).First()[Prompt.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
