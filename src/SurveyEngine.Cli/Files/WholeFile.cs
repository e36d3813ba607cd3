namespace SurveyEngine.Cli.Files;

/// <summary>
/// Writes files whole or not at all: into a temporary file in the same folder, which then takes the name. A replaced
/// file keeps its permissions, and a link stays a link. A FIFO or a device is written to, however it is named.
/// </summary>
internal static class WholeFile
{
    /// <summary>Ensures that a file can be written, before the work for it begins.</summary>
    /// <param name="path">The path, as the user gave it.</param>
    public static void EnsureWritable(string path)
    {
        if (!IsDevice(path))
            Guard(path, () => WithTemporary(path, temporary => Fill(temporary, FileMode.Create, default)));
    }

    /// <summary>Writes the file, replacing an existing one.</summary>
    /// <param name="path">The path, as the user gave it.</param>
    /// <param name="bytes">The content.</param>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => Guard(path, () =>
    {
        if (IsDevice(path))
            Fill(path, FileMode.Open, bytes);
        else
            WithTemporary(path, temporary => Replace(path, temporary, bytes));
    });

    /// <summary>Removes a file, if it is there.</summary>
    /// <param name="path">The path, as the user gave it.</param>
    public static void Delete(string path) => Guard(path, () => File.Delete(path));

    /// <summary>Whether two names lead to one file, or would when it is written.</summary>
    public static bool AreSame(string path, string other)
    {
        if (FileStatus.Of(path) is { } status && FileStatus.Of(other) is { } second)
            return status.Identity == second.Identity;

        (string file, string otherFile) = (Target(path), Target(other));
        if (file == otherFile)
            return true;

        // Neither may be there yet, in one folder under two names.
        return Path.GetFileName(file) == Path.GetFileName(otherFile)
            && FileStatus.Of(Path.GetDirectoryName(file) ?? file) is { } folder
            && FileStatus.Of(Path.GetDirectoryName(otherFile) ?? otherFile) is { } otherFolder
            && folder.Identity == otherFolder.Identity;
    }

    /// <summary>Whether it is no file: renaming something to its name would put a file in its place.</summary>
    private static bool IsDevice(string path)
    {
        if (!File.Exists(path))
            return false;

        string full = Path.GetFullPath(path);
        return full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal)
            || FileStatus.Of(full) is { IsRegular: false };
    }

    private static void WithTemporary(string path, Action<string> write)
    {
        string file = Target(path);
        string name = FormattableString.Invariant($".{Path.GetFileName(file)}.{Environment.ProcessId}.tmp");
        string temporary = Path.Combine(Path.GetDirectoryName(file) ?? file, name);
        try
        {
            write(temporary);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Replace(string path, string temporary, ReadOnlyMemory<byte> bytes)
    {
        string file = Target(path);
        Fill(temporary, FileMode.Create, bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(file))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));

        File.Move(temporary, file, overwrite: true);
    }

    /// <summary>Resolves a link to the file itself.</summary>
    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static void Fill(string path, FileMode mode, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(bytes.Span);
        if (stream.CanSeek)
            stream.Flush(flushToDisk: true);
    }

    private static void Guard(string path, Action write)
    {
        if (Directory.Exists(path))
            throw new ToolException($"'{path}' is a folder, not a file.");

        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unwritable(path, problem);
        }
    }

    private static ToolException Unwritable(string path, Exception problem) => problem switch
    {
        DirectoryNotFoundException => new($"'{path}' cannot be written: there is no such folder."),
        UnauthorizedAccessException => new($"'{path}' cannot be written: permission denied."),
        ArgumentException => new($"'{path}' cannot be the name of a file."),
        _ => new($"'{path}' cannot be written: {problem.Message}"),
    };
}
