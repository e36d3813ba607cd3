using System.Diagnostics.CodeAnalysis;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>
/// Checks the lines of an input on all cores, a batch at a time, and writes the verdicts in the order of the lines. All threads do the
/// same: each reads a batch, checks it, and writes what is next in order. The number of batches is limited, so that memory does not grow
/// with the input.
/// </summary>
/// <param name="lines">The input.</param>
/// <param name="newBatch">Creates a batch.</param>
/// <param name="output">The stream that receives the verdicts.</param>
/// <param name="tally">The tally that counts them.</param>
/// <param name="report">Receives the number of bytes read so far, from one thread at a time.</param>
internal sealed class BatchedCheck(
    ByteLineReader lines, Func<ResponseBatch> newBatch, Stream output, Tally tally, Action<long> report)
{
    private static readonly int MaxBatches = (2 * Environment.ProcessorCount) + 1;

    // Guards the input and how much of it was read.
    private readonly Lock _reading = new();
    private long _read;

    // Guards the output and everything else.
    private readonly object _writing = new();
    private readonly Dictionary<long, ResponseBatch> _checked = [];
    private readonly Stack<ResponseBatch> _idle = new();
    private int _batches;
    private long _written;
    private bool _hasFailed;

    /// <summary>Checks all lines.</summary>
    public void Run()
    {
        Task[] threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(Work))];
        Task.WhenAll(threads).GetAwaiter().GetResult();
    }

    private void Work()
    {
        try
        {
            while (TryTakeIdle(out ResponseBatch? batch) && TryRead(batch, out long number))
            {
                batch.Check();
                Write(batch, number);
            }
        }
        catch
        {
            Stop();
            throw;
        }
    }

    /// <summary>Takes a batch to fill; waits for one when the maximum number exists.</summary>
    /// <returns>False when another thread has failed.</returns>
    private bool TryTakeIdle([NotNullWhen(true)] out ResponseBatch? batch)
    {
        lock (_writing)
        {
            while (!_hasFailed && _idle.Count == 0 && _batches == MaxBatches)
                Monitor.Wait(_writing);

            batch = null;
            if (_hasFailed)
                return false;

            if (!_idle.TryPop(out batch))
            {
                batch = newBatch();
                _batches++;
            }

            return true;
        }
    }

    /// <summary>Fills a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="number">The index of the batch in the input.</param>
    /// <returns>False at the end of the input.</returns>
    private bool TryRead(ResponseBatch batch, out long number)
    {
        lock (_reading)
        {
            number = _read;
            if (!batch.TryFill(lines))
                return false;

            _read++;
            report(lines.Position);
            return true;
        }
    }

    /// <summary>Writes a batch and those that waited for it; or leaves it to the thread that checks the batch before it.</summary>
    private void Write(ResponseBatch batch, long number)
    {
        lock (_writing)
        {
            _checked.Add(number, batch);
            while (_checked.Remove(_written, out ResponseBatch? next))
            {
                next.Deliver(output, tally);
                _idle.Push(next);
                _written++;
            }

            Monitor.PulseAll(_writing);
        }
    }

    private void Stop()
    {
        lock (_writing)
        {
            _hasFailed = true;
            Monitor.PulseAll(_writing);
        }
    }
}
