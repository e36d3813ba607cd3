using System.Buffers;
using System.Text.Json;
using SurveyEngine.Cli.Commands;
using SurveyEngine.Json;

namespace SurveyEngine.Cli.Check;

/// <summary>Writes verdicts as JSON, one a line: compact, readable characters not escaped.</summary>
/// <param name="output">Where they go, in large pieces.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class VerdictWriter(Stream output, string language) : IDisposable
{
    private const int PieceSize = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * PieceSize);
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = SurveyJson.Encoder });

    public void Write(Verdict verdict)
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WriteNumber("line"u8, verdict.Line);
        _json.WriteBoolean("valid"u8, verdict.IsValid);
        ProblemJson.Write(_json, verdict.Problems, language);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= PieceSize)
            Flush();
    }

    /// <summary>Lets the reader have all that was written.</summary>
    public void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        output.Flush();
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => _json.Dispose();
}
