using System.Diagnostics;

namespace SurveyEngine.Cli.Tests;

/// <summary>Files that cannot be read: one sentence, exit code 2.</summary>
public sealed class FilesTests
{
    [Theory]
    [InlineData("empty.json", "")]
    [InlineData("binary.json", "\0\u0001\u0002ÿ")]
    [InlineData("list.json", "[]")]
    public void Lint_FileThatIsNoDefinition_ReportsIt(string name, string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[name], content);
        ToolResult result = ToolInProcess.RunIfPossible(["lint", name], input: "", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{name}:1:1: error ", result.Output, StringComparison.Ordinal);
    }

    [LinuxFact("files with holes")]
    public void Lint_HugeFile_IsNotRead()
    {
        using var folder = new TemporaryFolder();
        using (FileStream file = File.Create(folder["huge.json"]))
            file.SetLength(3L * 1024 * 1024 * 1024);

        ToolResult result = ToolInProcess.RunIfPossible(["lint", "huge.json"], input: "", folder.Path);

        result.AssertRefused("'huge.json' is too large: at most 64 MiB are read.");
    }

    [LinuxFact("/dev/zero")]
    public void Lint_EndlessFile_IsNotReadForever()
    {
        ToolResult result = ToolInProcess.RunIfPossible(["lint", "/dev/zero"], input: "", Tool.Files);

        result.AssertRefused("'/dev/zero' is too large: at most 64 MiB are read.");
    }

    [Theory]
    [InlineData("check", "jma-cybersecurity", "nowhere.jsonl")]
    [InlineData("preview", "jma-cybersecurity", "--answers", "nowhere.jsonl")]
    [InlineData("explain", "jma-cybersecurity", "Q1-1", "--answers", "nowhere.jsonl")]
    [InlineData("run", "jma-cybersecurity", "--resume", "nowhere.jsonl")]
    public void Command_MissingFile_SaysSo(params string[] arguments) =>
        ToolInProcess.RunIfPossible(arguments, input: "", Tool.Files).AssertRefused("There is no file 'nowhere.jsonl'.");

    [Fact]
    public void Check_Folder_SaysSo() =>
        Tool.Run(["check", "coffee.json", "."]).AssertRefused("'.' is a folder, not a file.");

    [Fact]
    public void Preview_AnswersThatAreNoJson_SaysSo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["answers.json"], "{");

        ToolResult result = ToolInProcess.RunIfPossible(["preview", "coffee.json", "--answers", folder["answers.json"]], input: "", Tool.Files);

        result.AssertRefused($"'{folder["answers.json"]}' holds no response: This is not well-formed JSON (line 1, column 2).");
    }

    [LinuxFact("/dev/full")]
    public void Command_ErrorThatNobodyHears_KeepsItsExitCode()
    {
        using var process = Process.Start("sh", ["-c", "exec \"$0\" \"$@\" 2>/dev/full", .. Tool.Command, "nonsense"]);
        Assert.True(process.WaitForExit(Patience.Limit), "The tool did not come to an end.");

        Assert.Equal(2, process.ExitCode);
    }

    [Theory]
    [InlineData("coffee.zh_TW.json", 1)]
    [InlineData("coffee.JA.json", 1)]
    [InlineData("coffee.german.json", 1)]
    [InlineData("coffee.out.json", 0, """{"survey":"coffee","answers":{}}""")]
    [InlineData("coffee.responses.json", 0, """{"survey":"coffee","answers":{}}""")]
    [InlineData("coffee.fr.json", 1, """{"title":"x","Q1":{"prompt":"?"}}""")]
    [InlineData("coffee.de.json", 1, """{"Q1":["?"]}""")]
    [InlineData("coffee.old.json", 0, """{"id":"coffee","sections":[]}""")]
    [InlineData("coffee.bak.json", 0, "[1]")]
    public void Lint_FileBesideTheDefinition_IsNamedWhenItLooksLikeATranslation(string name, int warnings, string content = """{"title":"x"}""")
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Tool.Files, "coffee.json"), folder["coffee.json"]);
        File.WriteAllText(folder[name], content);

        ToolResult result = ToolInProcess.RunIfPossible(["lint", "coffee.json"], input: "", folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(warnings, result.Lines.Count(line => line.StartsWith($"{name}: warning translation_not_taken: ", StringComparison.Ordinal)));
    }
}
