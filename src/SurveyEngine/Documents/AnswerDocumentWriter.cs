using System.Buffers;
using SurveyEngine.Json;
using SurveyEngine.Values;

namespace SurveyEngine.Documents;

/// <summary>Writes a response or a saved session; <see cref="AnswerDocumentReader"/> reads it.</summary>
internal static class AnswerDocumentWriter
{
    /// <summary>Writes compact JSON, with the answers in the order given.</summary>
    /// <param name="output">What receives the bytes.</param>
    /// <param name="survey">The id of the survey.</param>
    /// <param name="version">Its version.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="form">The kind of document.</param>
    /// <param name="answers">Paths and values.</param>
    public static void Write(
        IBufferWriter<byte> output, string survey, string version, string fingerprint, DocumentKind form,
        IEnumerable<KeyValuePair<string, AnswerValue>> answers)
    {
        var writer = new CanonicalJsonWriter(output, isCompact: true);
        writer.StartObject();
        writer.Name("survey");
        writer.Text(survey);
        writer.Name("version");
        writer.Text(version);
        writer.Name("fingerprint");
        writer.Text(fingerprint);
        writer.Name(form.AnswersName);
        writer.StartObject();
        foreach ((string path, AnswerValue value) in answers)
        {
            writer.Name(path);
            AnswerJson.Write(writer, value);
        }

        writer.EndObject();
        writer.EndObject();
    }
}
