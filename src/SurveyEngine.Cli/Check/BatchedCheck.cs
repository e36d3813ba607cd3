using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>
/// Checks the lines of an input on all cores, a batch at a time, and writes the verdicts in the order of the lines. Only so many
/// batches are there at once, so that memory does not grow with the input.
/// </summary>
/// <param name="newBatch">Makes a batch.</param>
/// <param name="output">Where the verdicts go.</param>
/// <param name="tally">Where they are counted.</param>
internal sealed class BatchedCheck(Func<ResponseBatch> newBatch, Stream output, Tally tally)
{
    private static readonly int MostBatches = (2 * Environment.ProcessorCount) + 1;

    private readonly Queue<(ResponseBatch Batch, Task Check)> _underWay = new();
    private readonly Stack<ResponseBatch> _idle = new();

    /// <summary>Checks all lines.</summary>
    /// <param name="lines">The input.</param>
    /// <param name="report">Told how many bytes have been read, now and then.</param>
    public void Run(ByteLineReader lines, Action<long> report)
    {
        while (TryFill(lines, out ResponseBatch batch))
        {
            _underWay.Enqueue((batch, Task.Run(batch.Check)));
            report(lines.Position);

            // Somebody may wait for a verdict before writing the next response.
            int mostWaiting = lines.HasLineAtHand ? MostBatches - 1 : 0;
            while (_underWay.Count > mostWaiting || (_underWay.TryPeek(out var next) && next.Check.IsCompleted))
                Deliver();
        }

        while (_underWay.Count > 0)
            Deliver();
    }

    /// <summary>Fills a batch with lines as long as there are some at hand.</summary>
    /// <returns>False at the end of the input.</returns>
    private bool TryFill(ByteLineReader lines, out ResponseBatch batch)
    {
        batch = _idle.TryPop(out ResponseBatch? idle) ? idle : newBatch();
        if (!lines.TryRead(out ByteLine line))
            return false;

        batch.Add(line);
        while (!batch.IsFull && lines.HasLineAtHand && lines.TryRead(out line))
            batch.Add(line);

        return true;
    }

    private void Deliver()
    {
        (ResponseBatch batch, Task check) = _underWay.Dequeue();
        check.GetAwaiter().GetResult();
        batch.Deliver(output, tally);
        _idle.Push(batch);
    }
}
