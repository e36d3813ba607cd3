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
    /// <param name="parameters">The parameters that were given.</param>
    /// <param name="answers">Paths and values.</param>
    /// <param name="entered">Paths and what was typed and is no value; nothing is written when there are none.</param>
    public static void Write(
        IBufferWriter<byte> output, string survey, string version, string fingerprint, DocumentKind form,
        IReadOnlyCollection<KeyValuePair<string, AnswerValue>> parameters,
        IEnumerable<KeyValuePair<string, AnswerValue>> answers, IEnumerable<KeyValuePair<string, AnswerValue>> entered)
    {
        var writer = new CanonicalJsonWriter(output, isCompact: true);
        writer.StartObject();
        writer.Name("survey");
        writer.Text(survey);
        writer.Name("version");
        writer.Text(version);
        writer.Name("fingerprint");
        writer.Text(fingerprint);
        if (parameters.Count > 0)
        {
            writer.Name(ParameterDocument.Name);
            ParameterDocument.Write(writer, parameters);
        }

        Write(writer, form.AnswersName, answers);
        if (entered.Any())
            Write(writer, form.EnteredName!, entered);

        writer.EndObject();
    }

    private static void Write(CanonicalJsonWriter writer, string name, IEnumerable<KeyValuePair<string, AnswerValue>> values)
    {
        writer.Name(name);
        writer.StartObject();
        foreach ((string path, AnswerValue value) in values)
        {
            writer.Name(path);
            AnswerJson.Write(writer, value);
        }

        writer.EndObject();
    }
}
