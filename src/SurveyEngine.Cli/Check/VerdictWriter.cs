using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Cli.Commands;

namespace SurveyEngine.Cli.Check;

/// <summary>Writes verdicts as JSON, one per line: compact, with readable characters unescaped.</summary>
/// <param name="language">The language of the messages.</param>
internal sealed class VerdictWriter(string language)
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = SurveyJson.Encoder });

    public void Write(Verdict verdict)
    {
        if (verdict.Problems.Count == 0)
            WriteClean(verdict.Line);
        else
            WriteWhole(verdict);
    }

    /// <summary>Writes the verdicts out and clears the buffer.</summary>
    public void Deliver(Stream output)
    {
        output.Write(_buffer.WrittenSpan);
        output.Flush();
        _buffer.ResetWrittenCount();
    }

    private void WriteWhole(Verdict verdict)
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WriteNumber("line"u8, verdict.Line);
        _json.WriteBoolean("valid"u8, verdict.IsValid);
        ProblemJson.Write(_json, verdict.Problems, language);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
    }

    /// <summary>Writes the verdict without problems, which is the most frequent one, with the same bytes as the general method.</summary>
    private void WriteClean(long line)
    {
        const int room = 64;
        Utf8.TryWrite(
            _buffer.GetSpan(room), CultureInfo.InvariantCulture, $"{{\"line\":{line},\"valid\":true,\"problems\":[]}}\n", out int length);
        _buffer.Advance(length);
    }
}
