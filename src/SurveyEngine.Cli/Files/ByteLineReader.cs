namespace SurveyEngine.Cli.Files;

/// <summary>
/// Reads an input line by line, as bytes and in constant memory: a line over the limit is skipped without being held.
/// A line ends with LF or CRLF; there is no line after a final line break. A byte order mark at the start is ignored.
/// </summary>
/// <param name="stream">The input.</param>
/// <param name="limit">The maximum size of a line, in bytes.</param>
internal sealed class ByteLineReader(Stream stream, int limit)
{
    private const int FirstBufferSize = 256 * 1024;

    // Small even when a long line has enlarged the buffer: an exchange copies what was read ahead.
    private const int MaxAtOnce = FirstBufferSize;

    private byte[] _buffer = new byte[FirstBufferSize];
    private int _start;
    private int _end;
    private int _break = -1;
    private long _number;
    private bool _isAtEnd;

    /// <summary>The number of bytes of the input that were read.</summary>
    public long Position { get; private set; }

    /// <summary>Whether a whole line is in memory, so that reading it does not wait.</summary>
    public bool HasLineAtHand => FindBreak(searched: 0) >= 0;

    private ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>False at the end of the input.</returns>
    public bool TryRead(out ByteLine line)
    {
        int searched = 0;
        while (true)
        {
            int at = FindBreak(searched);
            if (at >= 0)
            {
                line = Take(at, skip: 1);
                return true;
            }

            searched = Rest.Length;
            if (searched > limit + 1)
            {
                line = PassOver();
                return true;
            }

            if (Fill())
                continue;

            line = searched > 0 ? Take(searched, skip: 0) : default;
            return searched > 0;
        }
    }

    /// <summary>Returns the buffer with the lines read last, whose bytes stay valid, and continues in another buffer.</summary>
    /// <param name="other">A free buffer; it is replaced by a longer one when it is too short.</param>
    public byte[] Exchange(byte[] other)
    {
        byte[] handedOver = _buffer;
        ReadOnlySpan<byte> rest = Rest;
        _buffer = other.Length > rest.Length ? other : new byte[Math.Max(FirstBufferSize, 2 * rest.Length)];
        rest.CopyTo(_buffer);
        (_start, _end) = (0, rest.Length);
        return handedOver;
    }

    /// <summary>The number of bytes before the next line break; -1 when there is none yet.</summary>
    /// <param name="searched">The number of bytes that are known to have no line break.</param>
    private int FindBreak(int searched)
    {
        if (_break < 0)
        {
            int at = Rest[searched..].IndexOf((byte)'\n');
            _break = at < 0 ? at : searched + at;
        }

        return _break;
    }

    private ByteLine Take(int length, int skip)
    {
        _break = -1;
        ReadOnlyMemory<byte> bytes = _buffer.AsMemory(_start, length);
        _start += length + skip;
        if (length > 0 && bytes.Span[^1] == '\r')
            bytes = bytes[..^1];

        return new ByteLine(++_number, bytes.Length > limit ? default : bytes, bytes.Length);
    }

    private ByteLine PassOver()
    {
        _break = -1;
        long length = 0;
        int at;
        byte last = 0;
        do
        {
            at = Rest.IndexOf((byte)'\n');
            int passed = at < 0 ? Rest.Length : at;
            if (passed > 0)
                last = Rest[passed - 1];

            length += passed;
            _start += passed;
        }
        while (at < 0 && Fill());

        if (at >= 0)
            _start++;

        return new ByteLine(++_number, default, last == '\r' ? length - 1 : length);
    }

    /// <summary>Reads more bytes; false at the end of the input.</summary>
    private bool Fill()
    {
        if (_isAtEnd)
            return false;

        bool isFirst = Position == 0;
        ReadMore();
        if (isFirst)
            SkipMark();

        return !_isAtEnd;
    }

    private void ReadMore()
    {
        MakeRoom();
        int count = stream.Read(_buffer.AsSpan(_end, Math.Min(MaxAtOnce, _buffer.Length - _end)));
        Position += count;
        _end += count;
        _isAtEnd = count == 0;
    }

    private void SkipMark()
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        while (!_isAtEnd && Rest.Length < mark.Length && mark.StartsWith(Rest))
            ReadMore();

        if (Rest.StartsWith(mark))
            _start += mark.Length;
    }

    private void MakeRoom()
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }
        else if (_end == _buffer.Length && _start > 0)
        {
            Rest.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
