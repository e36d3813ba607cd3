using System.Diagnostics;
using System.Text;

namespace SurveyEngine.Cli.Tests;

/// <summary>The tool while it runs, for tests that talk to it: with pipes for standard streams.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly Process _process;
    private readonly Transcript _output;
    private readonly Transcript _error;
    private Task _feeding = Task.CompletedTask;

    /// <summary>Starts it.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="folder">Where it runs; null: where the golden files are.</param>
    /// <param name="isHeard">Whether anybody reads standard output.</param>
    /// <param name="environment">Environment variables.</param>
    public ToolProcess(
        IEnumerable<string> arguments, string? folder = null, bool isHeard = true, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Tool.Command[0])
        {
            WorkingDirectory = folder ?? Tool.Files,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in Tool.Command.Skip(1).Concat(arguments))
            start.ArgumentList.Add(argument);
        // Each test waits for the tool to start: what makes long runs faster only costs here.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        _process = Process.Start(start)!;
        if (!isHeard)
            _process.StandardOutput.Close();

        _output = new Transcript(isHeard ? _process.StandardOutput : TextReader.Null);
        _error = new Transcript(_process.StandardError);
    }

    /// <summary>Writes to standard input, and leaves it open.</summary>
    public void Type(string text) => Patience.Run(
        () =>
        {
            _process.StandardInput.Write(text);
            _process.StandardInput.Flush();
        },
        $"the tool to read '{text}'",
        Written);

    /// <summary>Writes to standard input, and ends it. The tool need not hear it all.</summary>
    public void EndInput(byte[] last) => _feeding = Patience.Start(() =>
    {
        try
        {
            _process.StandardInput.BaseStream.Write(last);
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not want to hear it all.
        }
    });

    /// <summary>Waits for a line of standard output.</summary>
    /// <param name="number">Which line, counted from 1.</param>
    public string WaitForOutputLine(int number) => WaitForLine(_output, number, "standard output");

    /// <summary>Waits for a line of standard error.</summary>
    /// <param name="number">Which line, counted from 1.</param>
    public string WaitForErrorLine(int number) => WaitForLine(_error, number, "standard error");

    public void Signal(int signal) => Signals.Send(_process, signal);

    /// <summary>Waits for the end.</summary>
    public ToolResult Finish()
    {
        if (!_process.WaitForExit(Patience.Limit))
            throw Patience.Exhausted("the tool to end", Written());

        Patience.Wait(_feeding, "the input to be written", Written);
        return new ToolResult(_process.ExitCode, _output.WaitForEnd(), _error.WaitForEnd());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();

        _process.Dispose();
    }

    private static string WaitForLine(Transcript transcript, int number, string stream) =>
        transcript.WaitUntil(text => text.Count(c => c == '\n') >= number, $"line {number} of {stream}").Split('\n')[number - 1];

    private string Written() => $"{_output.Text}\n--- standard error\n{_error.Text}";
}
