using System.Diagnostics;
using System.Runtime.Versioning;

namespace SurveyEngine.Cli.Tests;

/// <summary>Files that are written: whole or not at all, and nothing is left behind.</summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class OutputFilesTests
{
    [Fact]
    public void Run_OutputThatCannotBeWritten_IsToldBeforeTheFirstQuestion()
    {
        using var folder = new TemporaryFolder();

        Tool.Run(["run", "coffee.json", "--out", folder.Path]).AssertRefused($"'{folder.Path}' is a folder, not a file.");
        Tool.Run(["run", "coffee.json", "--save", "/proc/nowhere/x"], "n\n").AssertRefused("'/proc/nowhere/x' cannot be written: there is no such folder.");
    }

    [Fact]
    public void Run_OutputOverTheDefinition_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Tool.Files, "coffee.json"), folder["coffee.json"]);

        Tool.Run(["run", "coffee.json", "--out", "./coffee.json"], "n\n", folder.Path).AssertRefused(
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

    [LinuxFact("file modes")]
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

    [LinuxFact("symbolic links")]
    public void Run_OutputToALink_ReplacesWhatItLeadsTo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["real.json"], "");
        File.CreateSymbolicLink(folder["link.json"], folder["real.json"]);
        Tool.Run(["run", "coffee.json", "--out", folder["link.json"]], "n\n");

        Assert.Equal(folder["real.json"], new FileInfo(folder["link.json"]).LinkTarget);
        Assert.Contains("\"Q1\":\"n\"", File.ReadAllText(folder["real.json"]), StringComparison.Ordinal);
    }

    [LinuxFact("/dev/full")]
    public void Run_ResponseThatCannotBeWritten_LeavesTheDraft()
    {
        using var folder = new TemporaryFolder();
        ToolResult result = Tool.Run(["run", "coffee.json", "--out", "/dev/full", "--save", folder["draft.json"]], "n\n\n\n");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"The draft is in {folder["draft.json"]}.", result.Error, StringComparison.Ordinal);
        Assert.Contains("survey: '/dev/full' cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"drafts\":{\"Q1\":\"n\"}", File.ReadAllText(folder["draft.json"]), StringComparison.Ordinal);
    }

    [LinuxFact("/dev/null")]
    public void Run_OutputToADevice_LeavesTheDevice()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["link"], "/dev/null");
        foreach (string name in new[] { "/dev/null", folder["link"] })
        {
            Assert.Equal(0, Tool.Run(["run", "coffee.json", "--out", name], "n\n").ExitCode);
            Assert.Equal(0, new FileInfo("/dev/null").Length);
        }

        Assert.Equal("/dev/null", new FileInfo(folder["link"]).LinkTarget);
    }

    [LinuxFact("FIFOs")]
    public void Run_OutputToAFifo_IsReadThere()
    {
        using var folder = new TemporaryFolder();
        string definition = Path.Combine(Tool.Files, "coffee.json");
        using var made = Process.Start("mkfifo", [folder["pipe"]]);
        Assert.True(made.WaitForExit(Patience.Limit));
        File.CreateSymbolicLink(folder["link"], "pipe");
        foreach (string name in new[] { "pipe", "./link" })
        {
            Task<string> reading = Task.Run(() => File.ReadAllText(folder["pipe"]));
            Assert.Equal(0, Tool.Run(["run", definition, "--out", name], "n\n", folder.Path).ExitCode);
            Patience.Wait(reading, "the response to come through the FIFO", () => name);
            Assert.Contains("\"Q1\":\"n\"", reading.Result, StringComparison.Ordinal);
        }

        Assert.Equal(["link", "pipe"], folder.Names);
    }

    [LinuxFact("links")]
    public void Run_OutputOverTheDefinitionByAnyName_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Tool.Files, "coffee.json"), folder["coffee.json"]);
        File.WriteAllText(folder["coffee.ja.json"], "{}");
        File.CreateSymbolicLink(folder["link"], "coffee.json");
        using var made = Process.Start("ln", [folder["coffee.json"], folder["hard"]]);
        Assert.True(made.WaitForExit(Patience.Limit));

        Tool.Run(["run", "coffee.json", "--out", "link"], "n\n", folder.Path).AssertRefused(
            "--out and DEFINITION name the same file, 'link': one would overwrite the other.");
        Tool.Run(["run", "coffee.json", "--save", "hard"], "n\n", folder.Path).AssertRefused(
            "--save and DEFINITION name the same file, 'hard': one would overwrite the other.");
        Tool.Run(["run", "coffee.json", "--out", "coffee.ja.json"], "n\n", folder.Path).AssertRefused(
            "--out and a translation name the same file, 'coffee.ja.json': one would overwrite the other.");
    }

    [Fact]
    public void Run_OutputNamedLikeATranslation_IsNoneAfterwards()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Tool.Files, "coffee.json"), folder["coffee.json"]);
        File.WriteAllText(folder["coffee.tmp.json"], "");

        Assert.Equal(0, Tool.Run(["run", "coffee.json", "--out", "coffee.out.json"], "n\n", folder.Path).ExitCode);
        Assert.Equal(0, Tool.Run(["run", "coffee.json"], "n\n", folder.Path).ExitCode);
        Assert.Equal(0, Tool.Run(["check", "coffee.json", "coffee.out.json"], "", folder.Path).ExitCode);
    }
}
