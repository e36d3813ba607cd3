namespace SurveyEngine.Cli.Files;

/// <summary>A line of an input, as bytes without the line break.</summary>
/// <param name="Number">The line number, from 1 on.</param>
/// <param name="Bytes">The bytes, valid until the next line is read, or as long as the buffer if that is exchanged; empty when the line is too long.</param>
/// <param name="Length">The number of bytes of the line.</param>
internal readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, long Length)
{
    /// <summary>Whether the line is over the limit, so that its bytes were skipped.</summary>
    public bool IsTooLong => Length > Bytes.Length;
}
