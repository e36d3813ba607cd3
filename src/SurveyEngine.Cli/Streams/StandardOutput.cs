using System.Text;

namespace SurveyEngine.Cli.Streams;

/// <summary>Standard output as a stream that fails when it is closed, full, or no longer read; the one of the console ignores the last.</summary>
internal sealed class StandardOutput : Stream
{
    private StandardOutput()
    {
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens it.</summary>
    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput();

    /// <summary>Makes the console write to it.</summary>
    public static void Install()
    {
        if (!OperatingSystem.IsWindows())
            Console.SetOut(new StreamWriter(Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
    }

    /// <summary>Ensures that it is open, before the work for it begins.</summary>
    /// <exception cref="ToolException">It was closed when the tool started.</exception>
    public static void EnsureOpen()
    {
        if (Descriptor.IsClosed(Descriptor.Output))
            throw new ToolException("Standard output is closed.");
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        EnsureOpen();
        try
        {
            Descriptor.Write(Descriptor.Output, buffer);
        }
        catch (IOException problem)
        {
            throw new ToolException($"Standard output cannot be written: {problem.Message}.");
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
