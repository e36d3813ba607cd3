namespace SurveyEngine.Cli.Files;

/// <summary>A line of an input, as bytes without its line break.</summary>
/// <param name="Number">Which line, counted from 1.</param>
/// <param name="Bytes">The bytes, good until the next line is read, or for good once the buffer is handed over; empty when there are too many of them.</param>
/// <param name="Length">How many bytes the line has.</param>
internal readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, long Length)
{
    /// <summary>Whether the line is longer than the reader holds: its bytes were passed over.</summary>
    public bool IsTooLong => Length > Bytes.Length;
}
