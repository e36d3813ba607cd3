using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>Consecutive lines that one thread checks, and their verdicts. Reused.</summary>
/// <param name="checker">The checker.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class ResponseBatch(ResponseChecker checker, string language)
{
    // A verdict may be much longer than its line.
    private const int MaxLines = 1024;

    private readonly List<ByteLine> _lines = [];
    private readonly VerdictWriter _writer = new(language);
    private readonly Tally _tally = new();

    // The bytes of the lines.
    private byte[] _buffer = [];

    /// <summary>Takes the next line, and those after it that are already in memory: a sender may wait for a verdict before it writes the next line.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool TryFill(ByteLineReader lines)
    {
        while (_lines.Count < MaxLines && (_lines.Count == 0 || lines.HasLineAtHand) && lines.TryRead(out ByteLine line))
            _lines.Add(line);

        _buffer = lines.Exchange(_buffer);
        return _lines.Count > 0;
    }

    public void Check()
    {
        foreach (ByteLine line in _lines)
        {
            Verdict verdict = checker.Check(line);
            _tally.Add(verdict);
            _writer.Write(verdict);
        }
    }

    /// <summary>Writes the verdicts out and clears the batch.</summary>
    public void Deliver(Stream output, Tally tally)
    {
        _writer.Deliver(output);
        tally.Take(_tally);
        _lines.Clear();
    }
}
