using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SurveyEngine.Cli.Tests;

/// <summary>Signals, as Linux numbers them.</summary>
internal static partial class Signals
{
    public const int Hangup = 1;
    public const int Interrupt = 2;
    public const int Continue = 18;
    public const int Stop = 19;
    public const int WindowChange = 28;

    /// <summary>
    /// Starts a command with every signal at its default. A process inherits what is ignored, and keeps it: under <c>nohup</c>, and in the
    /// background of a script, Ctrl+C and the end of the terminal would never reach the tool.
    /// </summary>
    public static string[] Reset => OperatingSystem.IsLinux() ? ["env", "--default-signal"] : [];

    public static void Send(Process process, int signal) => Assert.Equal(0, Kill(process.Id, signal));

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);
}
