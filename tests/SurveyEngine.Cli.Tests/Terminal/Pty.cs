using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Win32.SafeHandles;

namespace SurveyEngine.Cli.Tests.Terminal;

/// <summary>The tool at a terminal of its own, with a person who types and reads: a pseudo-terminal of the system.</summary>
internal sealed partial class Pty : IDisposable
{
    private const int ReadWriteNoControl = 0x102;
    private const string TakeTerminal = """exec 3>&1 <>"$0" >&0 2>&0; stty columns "$1" rows "$2"; shift 2; exec "$@" """;

    private readonly Transcript _seen;
    private readonly Process _process;
    private readonly FileStream _terminal;
    private readonly string _name;
    private int _mark;

    /// <summary>Starts the tool.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where it runs; null: where the golden files are.</param>
    /// <param name="columns">The width of the terminal.</param>
    /// <param name="rows">The height of the terminal.</param>
    /// <param name="isOutputRedirected">Whether standard output goes elsewhere.</param>
    public Pty(string[] arguments, string? folder = null, int columns = 80, int rows = 24, bool isOutputRedirected = false)
    {
        int handle = OpenTerminal(ReadWriteNoControl);
        Assert.True(handle >= 0 && GrantTerminal(handle) == 0 && UnlockTerminal(handle) == 0);
        _name = Marshal.PtrToStringUTF8(NameOfTerminal(handle))!;
        _terminal = new FileStream(new SafeFileHandle(handle, ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0);
        var start = new ProcessStartInfo("sh") { WorkingDirectory = folder ?? Tool.Files, RedirectStandardOutput = isOutputRedirected };
        string command = isOutputRedirected ? TakeTerminal + ">&3" : TakeTerminal;
        foreach (string argument in (string[])["-c", command, _name, Number(columns), Number(rows), .. Tool.Command, .. arguments])
            start.ArgumentList.Add(argument);

        start.Environment["TERM"] = "xterm-256color";
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        _seen = new Transcript(new StreamReader(_terminal, Encoding.UTF8));
    }

    /// <summary>Everything that was drawn since the last key, with its control sequences.</summary>
    public string Drawn => _seen.Text[_mark..];

    /// <summary>Presses keys.</summary>
    /// <param name="keys">What they send.</param>
    public void Type(string keys)
    {
        _mark = _seen.Text.Length;
        _terminal.Write(Encoding.UTF8.GetBytes(keys));
    }

    /// <summary>Waits until a text has been drawn since the last key.</summary>
    /// <param name="text">The text, which stands in one line.</param>
    public void Expect(string text) =>
        _seen.WaitUntil(seen => Sequence().Replace(seen[_mark..], "").Contains(text, StringComparison.Ordinal), $"'{text}'");

    /// <summary>Makes the terminal another size, and tells the tool as a terminal does.</summary>
    public void Resize(int columns, int rows)
    {
        _mark = _seen.Text.Length;
        using var resize = Process.Start("sh", ["-c", """stty columns "$1" rows "$2" <"$0" """, _name, Number(columns), Number(rows)]);
        Assert.True(resize.WaitForExit(Patience.Limit), "stty did not come to an end.");
        Signal(Signals.WindowChange);
    }

    /// <summary>Sends a signal.</summary>
    public void Signal(int signal) => Signals.Send(_process, signal);

    /// <summary>Takes the terminal away, as a window is closed.</summary>
    public void Close() => _terminal.Dispose();

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        if (!_process.WaitForExit(Patience.Limit))
            throw Patience.Exhausted("the tool to end", Drawn);

        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();

        _process.Dispose();
        _terminal.Dispose();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Sequence();

    [LibraryImport("libc", EntryPoint = "posix_openpt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenTerminal(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GrantTerminal(int handle);

    [LibraryImport("libc", EntryPoint = "unlockpt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int UnlockTerminal(int handle);

    [LibraryImport("libc", EntryPoint = "ptsname")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NameOfTerminal(int handle);
}
