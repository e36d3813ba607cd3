using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>Some lines in a row, to be checked together by one thread; with what is said of them. Used again and again.</summary>
/// <param name="checker">Who checks.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class ResponseBatch(ResponseChecker checker, string language)
{
    // What is said of a line may be much longer than the line.
    private const int MostLines = 1024;

    private readonly List<ByteLine> _lines = [];
    private readonly VerdictWriter _writer = new(language);
    private readonly Tally _tally = new();

    // Holds the bytes of the lines.
    private byte[] _buffer = [];

    /// <summary>Takes the next line, and those behind it that are at hand: somebody may wait for a verdict before writing the next one.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool TryFill(ByteLineReader lines)
    {
        while (_lines.Count < MostLines && (_lines.Count == 0 || lines.HasLineAtHand) && lines.TryRead(out ByteLine line))
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

    /// <summary>Hands over what was said, and forgets it.</summary>
    public void Deliver(Stream output, Tally tally)
    {
        _writer.Deliver(output);
        tally.Take(_tally);
        _lines.Clear();
    }
}
