using System.Diagnostics;

namespace SurveyEngine.Cli.Tests;

/// <summary>Standard streams that are closed, full or no longer read: an exit code, and a sentence where somebody can read it.</summary>
[Trait(Speed.Category, Speed.Slow)]
public sealed class StandardStreamsTests
{
    private const string Closed = "survey: Standard output is closed.\n";
    private const string Full = "survey: Standard output cannot be written: No space left on device.\n";

    public static TheoryData<string> Commands =>
    [
        "list", "list --help", "--version", "lint broken.json", "preview coffee.json", "preview coffee.json --json",
        "explain coffee.json Q1", "check coffee.json other-survey.json",
    ];

    [LinuxTheory("a shell")]
    [MemberData(nameof(Commands))]
    public void Command_OutputClosedOrFull_SaysSo(string command)
    {
        Assert.Equal((2, Closed), Shell($"\"$@\" {command} >&-"));
        Assert.Equal((2, Full), Shell($"\"$@\" {command} >/dev/full"));
    }

    [LinuxFact("a shell")]
    public void Lint_OutputClosedWithNothingToWrite_SaysSo() => Assert.Equal((2, Closed), Shell("\"$@\" lint coffee.json >&-"));

    [LinuxFact("a shell")]
    public void Run_OutputClosed_IsToldBeforeTheFirstAnswer() => Assert.Equal((2, Closed), Shell("echo x | \"$@\" run coffee.json >&-"));

    [LinuxFact("a shell")]
    public void Run_OutputClosedThatIsNotNeeded_IsNoProblem() =>
        Assert.Equal((0, "The response is in /dev/null.\n"), Shell("printf 'n\\n\\n\\n' | \"$@\" run coffee.json --out /dev/null >&-"));

    [LinuxTheory("a shell")]
    [InlineData("run coffee.json")]
    [InlineData("check coffee.json -")]
    public void Command_InputClosed_SaysSo(string command) =>
        Assert.Equal((2, "survey: Standard input is closed.\n"), Shell($"\"$@\" {command} <&-"));

    [LinuxFact("a shell")]
    public void Command_InputClosedThatIsNotNeeded_IsNoProblem() => Assert.Equal(0, Shell("\"$@\" list <&-").ExitCode);

    [LinuxTheory("a shell")]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void Command_ErrorClosedOrFull_KeepsItsExitCode(string redirection)
    {
        Assert.Equal(2, Shell($"\"$@\" nonsense {redirection}").ExitCode);
        Assert.Equal(0, Shell($"\"$@\" lint coffee.json {redirection}").ExitCode);
        Assert.Equal(1, Shell($"\"$@\" lint broken.json {redirection}").ExitCode);
        Assert.Equal(1, Shell($"\"$@\" check coffee.json other-survey.json {redirection}").ExitCode);
        Assert.Equal(1, Shell($"echo y | \"$@\" run coffee.json {redirection}").ExitCode);
    }

    [LinuxFact("a shell")]
    public void Check_OutputThatIsNoLongerRead_StopsAndSaysSo()
    {
        // Without an end, this comes to an end only if the tool stops.
        (int exitCode, string error) = Shell("yes '{}' 2>/dev/null | { \"$@\" check coffee.json -; echo $? >&2; } | head -n 1");

        Assert.Equal((0, "survey: Standard output cannot be written: Broken pipe.\n2\n"), (exitCode, error));
    }

    /// <summary>Runs a command line, in which <c>"$@"</c> is the tool.</summary>
    private static (int ExitCode, string Error) Shell(string line)
    {
        var start = new ProcessStartInfo("sh", ["-c", line, "sh", .. Tool.Command])
        {
            WorkingDirectory = Tool.Files,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        var output = new Transcript(process.StandardOutput);
        var error = new Transcript(process.StandardError);
        Assert.True(process.WaitForExit(Patience.Limit), "The tool did not come to an end.");
        output.WaitForEnd();
        return (process.ExitCode, error.WaitForEnd());
    }
}
