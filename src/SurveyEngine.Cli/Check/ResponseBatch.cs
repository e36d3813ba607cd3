using System.Buffers;
using SurveyEngine.Cli.Files;

namespace SurveyEngine.Cli.Check;

/// <summary>Some lines in a row, to be checked together by one thread; with what is said of them. Used again and again.</summary>
/// <param name="checker">Who checks.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class ResponseBatch(ResponseChecker checker, string language)
{
    private const int EnoughBytes = 256 * 1024;
    private const int EnoughLines = 1024;

    private readonly ArrayBufferWriter<byte> _bytes = new(EnoughBytes);
    private readonly List<(ByteLine Line, int Start)> _lines = [];
    private readonly VerdictWriter _writer = new(language);
    private readonly Tally _tally = new();

    public bool IsFull => _bytes.WrittenCount >= EnoughBytes || _lines.Count >= EnoughLines;

    /// <summary>Takes a line, and a copy of its bytes.</summary>
    public void Add(ByteLine line)
    {
        _lines.Add((line, _bytes.WrittenCount));
        _bytes.Write(line.Bytes.Span);
    }

    public void Check()
    {
        foreach ((ByteLine line, int start) in _lines)
        {
            Verdict verdict = checker.Check(line with { Bytes = _bytes.WrittenMemory.Slice(start, line.Bytes.Length) });
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
        _bytes.ResetWrittenCount();
    }
}
