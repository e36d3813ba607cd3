using System.Buffers;
using System.Text;
using System.Text.Json.Serialization;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.Json;
using SurveyEngine.Model;
using SurveyEngine.State;

namespace SurveyEngine;

/// <summary>
/// The finished record of one respondent: the answers of shown fields, without an error. Immutable. One that a JSON serializer has
/// read is a record of what was written, and nobody has checked it: for answers from outside, use <c>Survey.ReadResponse</c>.
/// </summary>
[JsonConverter(typeof(SurveyResponseJsonConverter))]
public sealed class SurveyResponse : IEquatable<SurveyResponse>
{
    private readonly CompiledSurvey? _survey;
    private readonly string? _fingerprint;
    private readonly OrderedDictionary<string, AnswerValue>? _recorded;

    internal SurveyResponse(CompiledSurvey survey, AnswerState state)
    {
        _survey = survey;
        SurveyId = survey.Definition.Id;
        Version = survey.Definition.Version;
        Parameters = new(ParameterDocument.Of(survey, state));
        Answers = AnswerList.OfEffective(survey, state);
    }

    /// <summary>Creates a response as it was recorded, without its survey.</summary>
    internal SurveyResponse(
        string surveyId, string version, string fingerprint, ValueList<KeyValuePair<string, AnswerValue>> parameters,
        OrderedDictionary<string, AnswerValue> answers)
    {
        SurveyId = surveyId;
        Version = version;
        _fingerprint = fingerprint;
        Parameters = parameters;
        Answers = _recorded = answers;
    }

    /// <summary>The id of the survey.</summary>
    public string SurveyId { get; }

    /// <summary>The version of the survey.</summary>
    public string Version { get; }

    /// <summary>The fingerprint of the definition: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Fingerprint => _fingerprint ?? _survey!.Fingerprint;

    /// <summary>The parameters that the host gave, in definition order.</summary>
    public ValueList<KeyValuePair<string, AnswerValue>> Parameters { get; }

    /// <summary>
    /// The field paths and answers, in definition order. Blank fields are left out, but for those that the respondent emptied though they have a
    /// default.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, AnswerValue>> Answers { get; }

    /// <summary>
    /// Gets the answer of a field: blank when it has none, null when the survey has no such field. Without its survey, a response knows
    /// only the fields that have an answer.
    /// </summary>
    /// <param name="path">The field's path.</param>
    public AnswerValue? this[string path]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(path);
            if (_recorded is not null)
                return _recorded.TryGetValue(path, out AnswerValue recorded) ? recorded : default(AnswerValue?);

            return _survey!.TryFindField(path, out Field? field) ? ((AnswerList)Answers).Of(field) : default(AnswerValue?);
        }
    }

    /// <summary>
    /// The response JSON, as described in <c>docs/reference/response-format.md</c>: compact, answers in definition order,
    /// readable characters not escaped.
    /// </summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>The bytes of <see cref="ToJson"/>.</summary>
    public byte[] ToUtf8Json() => DataJson.ToBytes(WriteTo);

    /// <summary>Writes the bytes of <see cref="ToJson"/>.</summary>
    /// <param name="output">What receives the bytes.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        AnswerDocumentWriter.Write(output, SurveyId, Version, Fingerprint, DocumentKind.Response, Parameters, Answers, entered: []);
    }

    /// <inheritdoc/>
    public bool Equals(SurveyResponse? other) =>
        other is not null && SurveyId == other.SurveyId && Version == other.Version && Fingerprint == other.Fingerprint
        && Parameters.Equals(other.Parameters) && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurveyResponse);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SurveyId, Version, Answers.Count);

    /// <summary>The survey that it belongs to, without any answer: this may be logged.</summary>
    public override string ToString() => $"Response to {SurveyId} {Version}";
}
