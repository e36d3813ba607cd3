using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SurveyEngine.Json;

/// <summary>Writes the JSON of data for hosts: compact, with readable characters unescaped.</summary>
internal static class DataJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ReadableEncoder.Instance };

    public static string ToText(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        WriteTo(bytes, write);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static byte[] ToBytes(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    public static void WriteTo(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Options);
        write(json);
    }
}
