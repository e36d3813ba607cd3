using System.Buffers;
using System.Text.Json;
using SurveyEngine.Answers;
using SurveyEngine.Text;

namespace SurveyEngine.Compilation;

/// <summary>Writes a response or a saved session; <see cref="AnswerReader"/> reads it.</summary>
internal static class AnswerDocument
{
    // Readable characters stand as they are: the text never goes into HTML unescaped by whoever writes HTML.
    private static readonly JsonWriterOptions Compact = new() { Encoder = ReadableEncoder.Instance };

    /// <summary>Compact JSON, the answers in the order given.</summary>
    /// <param name="survey">The survey's id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="form">Which document it is.</param>
    /// <param name="answers">Paths and values.</param>
    public static byte[] Write(
        string survey, string version, string fingerprint, AnswerForm form,
        IEnumerable<KeyValuePair<string, AnswerValue>> answers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            writer.WriteString("survey", survey);
            writer.WriteString("version", version);
            writer.WriteString("fingerprint", fingerprint);
            writer.WriteStartObject(form.AnswersName);
            foreach ((string path, AnswerValue value) in answers)
            {
                writer.WritePropertyName(path);
                AnswerJson.Write(writer, value);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
