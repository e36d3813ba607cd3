using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>The finished record of one respondent: the answers of shown fields, without an error. Immutable.</summary>
public sealed class SurveyResponse
{
    private readonly CompiledSurvey _survey;
    private readonly AnswerList _answers;

    internal SurveyResponse(CompiledSurvey survey, AnswerState state)
    {
        _survey = survey;
        _answers = AnswerList.OfEffective(survey, state);
    }

    /// <summary>The id of the survey.</summary>
    public string Survey => _survey.Definition.Id;

    /// <summary>The version of the survey.</summary>
    public string Version => _survey.Definition.Version;

    /// <summary>The fingerprint of the definition: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Fingerprint => _survey.Fingerprint;

    /// <summary>The field paths and answers, in definition order; blank fields are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, AnswerValue>> Answers => _answers;

    /// <summary>Gets the answer of a field; blank when it has none.</summary>
    /// <param name="path">The field's path.</param>
    public AnswerValue this[string path] => _survey.TryFindField(path, out Field? field) ? _answers.Of(field) : default;

    /// <summary>
    /// The response JSON, as described in <c>docs/reference/response-format.md</c>: compact, answers in definition order,
    /// readable characters not escaped.
    /// </summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>The bytes of <see cref="ToJson"/>.</summary>
    public byte[] ToUtf8Json() => AnswerDocumentWriter.Write(Survey, Version, Fingerprint, DocumentKind.Response, _answers, entered: []);

    /// <summary>The survey that it belongs to, without any answer: this may be logged.</summary>
    public override string ToString() => $"Response to {Survey} {Version}";
}
