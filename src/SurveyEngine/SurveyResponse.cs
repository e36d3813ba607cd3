using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>The finished record of one respondent: the answers of shown fields, without an error. Immutable.</summary>
public sealed class SurveyResponse
{
    private readonly Dictionary<string, AnswerValue> _byPath;

    internal SurveyResponse(CompiledSurvey survey, AnswerState state)
    {
        Survey = survey.Definition.Id;
        Version = survey.Definition.Version;
        Fingerprint = survey.Fingerprint;
        List<KeyValuePair<string, AnswerValue>> answers = survey.EffectiveAnswers(state);
        Answers = answers.AsReadOnly();
        _byPath = new Dictionary<string, AnswerValue>(answers, StringComparer.Ordinal);
    }

    /// <summary>The id of the survey.</summary>
    public string Survey { get; }

    /// <summary>The version of the survey.</summary>
    public string Version { get; }

    /// <summary>The fingerprint of the definition: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>The field paths and answers, in definition order; a blank field is not among them.</summary>
    public IReadOnlyList<KeyValuePair<string, AnswerValue>> Answers { get; }

    /// <summary>The answer of a field; a blank when it has none.</summary>
    /// <param name="path">The field's path.</param>
    public AnswerValue this[string path] => _byPath.GetValueOrDefault(path);

    /// <summary>
    /// The response JSON, as described in <c>docs/reference/response-format.md</c>: compact, answers in definition order,
    /// readable characters not escaped.
    /// </summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>The bytes of <see cref="ToJson"/>.</summary>
    public byte[] ToUtf8Json() => AnswerDocumentWriter.Write(Survey, Version, Fingerprint, DocumentKind.Response, Answers);

    /// <summary>Which survey it belongs to; never an answer, since this is what ends up in logs.</summary>
    public override string ToString() => $"Response to {Survey} {Version}";
}
