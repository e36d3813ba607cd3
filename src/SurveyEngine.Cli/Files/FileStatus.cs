using System.Runtime.InteropServices;
using System.Text;

namespace SurveyEngine.Cli.Files;

/// <summary>
/// What a name leads to on Linux, links followed: .NET tells neither FIFOs and devices from files nor one file under two names (statx(2),
/// whose form is the same on every processor).
/// </summary>
/// <param name="IsRegular">Whether it is a file, not a FIFO, a device, a socket or a folder.</param>
/// <param name="Identity">The device and the number of the file on it: two names of one file have the same.</param>
internal readonly record struct FileStatus(bool IsRegular, (uint Major, uint Minor, ulong Inode) Identity)
{
    private const int CurrentFolder = -100;
    private const uint TypeAndInode = 0x101;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>The status; null when there is nothing of that name, or the system does not tell.</summary>
    /// <param name="path">The path.</param>
    public static FileStatus? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;

        try
        {
            return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), flags: 0, TypeAndInode, out StatxBuffer status) == 0
                ? new FileStatus((status.Mode & TypeMask) == RegularFile, (status.DeviceMajor, status.DeviceMinor, status.Inode))
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, out StatxBuffer status);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct StatxBuffer
    {
        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly ulong Inode;

        [FieldOffset(136)]
        public readonly uint DeviceMajor;

        [FieldOffset(140)]
        public readonly uint DeviceMinor;
    }
}
