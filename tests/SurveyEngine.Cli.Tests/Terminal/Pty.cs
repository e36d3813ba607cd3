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

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StringBuilder _seen = new();
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
        Process = Process.Start(start)!;
        new Thread(ReadAll) { IsBackground = true }.Start();
    }

    /// <summary>The process of the tool.</summary>
    public Process Process { get; }

    /// <summary>Everything that was drawn since the last key, with its control sequences.</summary>
    public string Drawn
    {
        get
        {
            lock (_seen)
                return _seen.ToString(_mark, _seen.Length - _mark);
        }
    }

    /// <summary>Presses keys.</summary>
    /// <param name="keys">What they send.</param>
    public void Type(string keys)
    {
        lock (_seen)
            _mark = _seen.Length;

        _terminal.Write(Encoding.UTF8.GetBytes(keys));
    }

    /// <summary>Waits until a text has been drawn since the last key.</summary>
    /// <param name="text">The text, which stands in one line.</param>
    public void Expect(string text)
    {
        var waited = Stopwatch.StartNew();
        while (!Sequence().Replace(Drawn, "").Contains(text, StringComparison.Ordinal))
        {
            Assert.True(waited.Elapsed < Patience, $"'{text}' is not to be seen in: {Drawn}");
            Thread.Sleep(20);
        }
    }

    /// <summary>Makes the terminal another size, and tells the tool as a terminal does.</summary>
    public void Resize(int columns, int rows)
    {
        const int SigWinch = 28;
        lock (_seen)
            _mark = _seen.Length;

        using var resize = Process.Start("sh", ["-c", """stty columns "$1" rows "$2" <"$0" """, _name, Number(columns), Number(rows)]);
        resize.WaitForExit();
        Signal(SigWinch);
    }

    /// <summary>Sends a signal.</summary>
    public void Signal(int signal) => Assert.Equal(0, Kill(Process.Id, signal));

    /// <summary>Takes the terminal away, as a window is closed.</summary>
    public void Close() => _terminal.Dispose();

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        Assert.True(Process.WaitForExit(Patience), $"The tool did not come to an end; drawn: {Drawn}");
        return Process.ExitCode;
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill();

        Process.Dispose();
        _terminal.Dispose();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void ReadAll()
    {
        var bytes = new byte[4096];
        Decoder decoder = Encoding.UTF8.GetDecoder();
        var characters = new char[4096];
        try
        {
            while (_terminal.Read(bytes) is var count and > 0)
            {
                int decoded = decoder.GetChars(bytes.AsSpan(0, count), characters, flush: false);
                lock (_seen)
                    _seen.Append(characters, 0, decoded);
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            // The tool has ended, or the terminal was taken away.
        }
    }

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

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
