namespace SurveyEngine.Cli.Tests;

/// <summary>Files that cannot be read or written: one sentence, exit code 2, nothing left behind.</summary>
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
        ToolResult result = Tool.Run(["lint", name], folder: folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{name}:1:1: error ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_HugeFile_IsNotRead()
    {
        using var folder = new TemporaryFolder();
        using (FileStream file = File.Create(folder["huge.json"]))
            file.SetLength(3L * 1024 * 1024 * 1024);

        ToolResult result = Tool.Run(["lint", "huge.json"], folder: folder.Path);

        AssertOneSentence(result, "'huge.json' is too large: at most 64 MiB are read.");
    }

    [Fact]
    public void Lint_EndlessFile_IsNotReadForever()
    {
        ToolResult result = Tool.Run(["lint", "/dev/zero"]);

        AssertOneSentence(result, "'/dev/zero' is too large: at most 64 MiB are read.");
    }

    [Theory]
    [InlineData("check", "jma-cybersecurity", "nowhere.jsonl")]
    [InlineData("preview", "jma-cybersecurity", "--answers", "nowhere.jsonl")]
    [InlineData("explain", "jma-cybersecurity", "Q1-1", "--answers", "nowhere.jsonl")]
    [InlineData("run", "jma-cybersecurity", "--resume", "nowhere.jsonl")]
    public void Command_MissingFile_SaysSo(params string[] arguments) =>
        AssertOneSentence(Tool.Run(arguments), "There is no file 'nowhere.jsonl'.");

    [Fact]
    public void Check_Folder_SaysSo() => AssertOneSentence(Tool.Run(["check", "coffee.json", "."]), "'.' is a folder, not a file.");

    [Fact]
    public void Preview_AnswersThatAreNoJson_SaysSo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["answers.json"], "{");

        AssertOneSentence(
            Tool.Run(["preview", "coffee.json", "--answers", folder["answers.json"]]),
            $"'{folder["answers.json"]}' holds no response: This is not well-formed JSON (line 1, column 2).");
    }

    [Fact]
    public void Run_OutputThatCannotBeWritten_IsToldBeforeTheFirstQuestion()
    {
        using var folder = new TemporaryFolder();

        AssertOneSentence(Tool.Run(["run", "coffee.json", "--out", folder.Path]), $"'{folder.Path}' is a folder, not a file.");
        AssertOneSentence(Tool.Run(["run", "coffee.json", "--save", "/proc/nowhere/x"], "n\n"), "'/proc/nowhere/x' cannot be written: there is no such folder.");
    }

    [Fact]
    public void Run_OutputOverTheDefinition_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Tool.Files, "coffee.json"), folder["coffee.json"]);

        AssertOneSentence(
            Tool.Run(["run", "coffee.json", "--out", "./coffee.json"], "n\n", folder.Path),
            "--out and DEFINITION name the same file, './coffee.json': one would overwrite the other.");
    }

    [Fact]
    public void Run_Output_ReplacesTheFileAndLeavesNothingElse()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["out.json"], "something longer than what comes, " + new string('x', 1000));
        ToolResult result = Tool.Run(["run", Path.Combine(Tool.Files, "coffee.json"), "--out", "out.json"], "n\n", folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["out.json"], folder.Names);
        Assert.EndsWith("\"answers\":{\"Q1\":\"n\"}}\n", File.ReadAllText(folder["out.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutputToADevice_LeavesTheDevice()
    {
        ToolResult result = Tool.Run(["run", "coffee.json", "--out", "/dev/null"], "n\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    private static void AssertOneSentence(ToolResult result, string sentence)
    {
        Assert.Equal($"survey: {sentence}\n", result.Error);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ExitCode);
    }
}
