using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SurveyEngine.Storage;

/// <summary>A response as it is stored.</summary>
public sealed record StoredResponse
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The id of its run.</summary>
    public required string Run { get; init; }

    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The fingerprint of the definition that it was checked against.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>1, and one more with each amendment.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The key that the host gave; null for the response of a sheet.</summary>
    public string? Key { get; init; }

    /// <summary>When it was received; in an anonymous run, only the date.</summary>
    public DateTimeOffset Received { get; init; }

    /// <summary>What the host knows of the respondent, as a JSON object; empty: nothing.</summary>
    public StoredBytes Facts { get; init; }

    /// <summary>The response as JSON.</summary>
    public StoredBytes Answers { get; init; }

    /// <summary>The sensitive answers that the host took out; empty: none.</summary>
    public StoredBytes Sensitive { get; init; }

    /// <summary>What a reader must know about how it came.</summary>
    public ResponseMarks Marks { get; init; }

    /// <summary>When it is deleted; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// One line of JSON, without a line break: <c>{"key":…,"received":…,"facts":{…},"response":{…}}</c>. The key is <see cref="Key"/>, or else the id.
    /// Sensitive answers that were taken out are not in it.
    /// </summary>
    /// <returns>The line, as UTF-8.</returns>
    public byte[] ToUtf8Line()
    {
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, Readable);
        json.WriteStartObject();
        json.WriteString("key"u8, Key ?? Id.ToString());
        json.WriteString("received"u8, Received.UtcDateTime);
        if (!Facts.IsEmpty)
            WriteCompact(json, "facts"u8, Facts);

        WriteCompact(json, "response"u8, Answers);
        json.WriteEndObject();
        json.Flush();
        return line.WrittenSpan.ToArray();
    }

    // What was stored may have line breaks between its parts.
    private static void WriteCompact(Utf8JsonWriter json, ReadOnlySpan<byte> name, StoredBytes value)
    {
        json.WritePropertyName(name);
        using var document = JsonDocument.Parse(value.Memory);
        document.RootElement.WriteTo(json);
    }
}
