namespace SurveyEngine.Cli.Files;

/// <summary>Reads files that users name; an error becomes one sentence.</summary>
internal static class InputFile
{
    /// <summary>Reads a whole file, unless it is larger than the limit.</summary>
    /// <param name="path">The path, as the user gave it.</param>
    /// <param name="limit">The most bytes.</param>
    public static byte[] Read(string path, int limit)
    {
        using Stream stream = Open(path);
        try
        {
            // A pipe or a device has no length: it is read until it ends or exceeds the limit.
            if (stream.CanSeek && stream.Length > limit)
                throw TooLarge(path, limit);

            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            while (stream.Read(buffer) is var count and > 0)
            {
                bytes.Write(buffer.AsSpan(0, count));
                if (bytes.Length > limit)
                    throw TooLarge(path, limit);
            }

            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, problem);
        }
    }

    /// <summary>Opens a file for reading from its beginning to its end.</summary>
    /// <param name="path">The path, as the user gave it.</param>
    public static Stream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, problem);
        }
    }

    private static ToolException TooLarge(string path, int limit) =>
        new(FormattableString.Invariant($"'{path}' is too large: at most {limit / 1024 / 1024} MiB are read."));

    private static ToolException Unreadable(string path, Exception problem) => problem switch
    {
        _ when Directory.Exists(path) => new($"'{path}' is a folder, not a file."),
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => new($"There is no file '{path}'."),
        UnauthorizedAccessException => new($"'{path}' may not be read: permission denied."),
        _ => new($"'{path}' cannot be read: {problem.Message}"),
    };
}
