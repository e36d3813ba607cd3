using System.ComponentModel;
using System.Runtime.InteropServices;

namespace SurveyEngine.Cli.Streams;

/// <summary>
/// The file descriptors of the standard streams. .NET takes a stream that was closed when the process started for whatever file the
/// runtime has opened under its number since, and ignores that nobody reads standard output any more.
/// </summary>
internal static class Descriptor
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    private const int GetFlags = 1;
    private const int CloseOnExec = 1;
    private const int Interrupted = 4;
    private const int NotReady = 11;
    private const int CanWrite = 4;

    /// <summary>Whether a stream was closed when the process started.</summary>
    /// <param name="descriptor">Its number.</param>
    public static bool IsClosed(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return false;

        // What a process inherits has survived an exec; the runtime opens its own files so that they would not.
        int flags = Fcntl(descriptor, GetFlags);
        return flags < 0 || (flags & CloseOnExec) != 0;
    }

    /// <summary>Writes all bytes.</summary>
    /// <exception cref="IOException">They cannot be written, because of a full disk or a closed pipe for example.</exception>
    public static void Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            nint written = Write(descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
                bytes = bytes[(int)written..];
            else
                Recover(descriptor, Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Returns when it is worth trying again.</summary>
    private static void Recover(int descriptor, int error)
    {
        if (error == NotReady && OperatingSystem.IsLinux())
            Poll(new PollRequest { Descriptor = descriptor, Events = CanWrite }, count: 1, milliseconds: -1);
        else if (error != Interrupted)
            throw new IOException(new Win32Exception(error).Message);
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fcntl(int descriptor, int command);

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte bytes, nint count);

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(in PollRequest request, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollRequest
    {
        public int Descriptor;
        public short Events;
        public short Result;
    }
}
