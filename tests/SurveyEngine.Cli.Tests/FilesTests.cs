using System.Diagnostics;
using System.Runtime.Versioning;

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
    [UnsupportedOSPlatform("windows")]
    public void Run_OutputOverAPrivateFile_StaysPrivate()
    {
        using var folder = new TemporaryFolder();
        const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(folder["draft.json"], "");
        File.SetUnixFileMode(folder["draft.json"], OwnerOnly);
        Tool.Run(["run", "--save", folder["draft.json"]], "a\n");

        Assert.Contains("\"drafts\"", File.ReadAllText(folder["draft.json"]), StringComparison.Ordinal);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(folder["draft.json"]));
    }

    [Fact]
    public void Run_OutputToALink_ReplacesWhatItLeadsTo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["real.json"], "");
        File.CreateSymbolicLink(folder["link.json"], folder["real.json"]);
        Tool.Run(["run", "coffee.json", "--out", folder["link.json"]], "n\n");

        Assert.Equal(folder["real.json"], new FileInfo(folder["link.json"]).LinkTarget);
        Assert.Contains("\"Q1\":\"n\"", File.ReadAllText(folder["real.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ResponseThatCannotBeWritten_LeavesTheDraft()
    {
        using var folder = new TemporaryFolder();
        ToolResult result = Tool.Run(["run", "coffee.json", "--out", "/dev/full", "--save", folder["draft.json"]], "n\n\n\n");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"The draft is in {folder["draft.json"]}.", result.Error, StringComparison.Ordinal);
        Assert.Contains("survey: '/dev/full' cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"drafts\":{\"Q1\":\"n\"}", File.ReadAllText(folder["draft.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutputToADevice_LeavesTheDevice()
    {
        ToolResult result = Tool.Run(["run", "coffee.json", "--out", "/dev/null"], "n\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void Command_ErrorThatNobodyHears_KeepsItsExitCode()
    {
        using var process = Process.Start("sh", ["-c", "exec \"$0\" \"$@\" 2>/dev/full", .. Tool.Command, "nonsense"]);
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
    }

    private static void AssertOneSentence(ToolResult result, string sentence)
    {
        Assert.Equal($"survey: {sentence}\n", result.Error);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ExitCode);
    }
}
