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

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Command_Line_SaysWhatIsApproved(string name)
    {
        string path = Path.Combine(Folder, name + ".txt");
        string approved = File.ReadAllText(path);
        string command = approved.Split('\n')[0];
        ToolResult result = Tool.Run(command[Prompt.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));

        string actual = $"{command}\n{result.Output}--- standard error\n{result.Error}--- exit code {result.ExitCode}\n";
        if (Environment.GetEnvironmentVariable("SURVEYENGINE_APPROVE") == "1")
            File.WriteAllText(path, actual);
        else
            Assert.Equal(approved, actual);
    }
}
