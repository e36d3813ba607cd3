using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Evaluation;
using SurveyEngine.Json;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Documents;

/// <summary>
/// Reads a response or a saved session from untrusted bytes: reports their problems, and stores whatever can be an answer as a draft.
/// Both have the form <c>{ "survey": …, "version": …, "fingerprint": …, "answers": { path: value } }</c>.
/// It allocates for problems and texts only.
/// </summary>
internal ref partial struct AnswerDocumentReader
{
    private const int MaxDepth = 64;

    private readonly CompiledSurvey _survey;
    private readonly DocumentKind _kind;
    private readonly ReadingWorkspace _workspace;
    private readonly ReadOnlySpan<byte> _utf8Json;
    private readonly bool _isUtf8;
    private Utf8JsonReader _reader;
    private DocumentProblems? _problems;
    private bool _hasParameters;

    // The end of the bytes that were validated as UTF-8, and the first invalid one; -1 when there is none so far.
    private int _judgedTo;
    private int _brokenAt = -1;

    private AnswerDocumentReader(
        CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, DocumentKind kind, ReadingWorkspace workspace)
    {
        _survey = survey;
        _kind = kind;
        _workspace = workspace;
        _utf8Json = utf8Json;
        _isUtf8 = Utf8.IsValid(utf8Json);
        _reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    private DocumentProblems Problems => _problems ??= new DocumentProblems(_survey, _workspace.Hints);

    /// <summary>Reads the bytes. Their answers become drafts, which are not evaluated.</summary>
    /// <param name="survey">The survey that they should belong to.</param>
    /// <param name="utf8Json">The bytes.</param>
    /// <param name="kind">The kind of document that they should be.</param>
    /// <param name="workspace">A cleared workspace.</param>
    /// <param name="problems">The problems of the document; null when there are none.</param>
    /// <returns>Whether there are answers to check: the bytes are JSON, an object, and not the other document.</returns>
    public static bool TryRead(
        CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, DocumentKind kind, ReadingWorkspace workspace, out DocumentProblems? problems)
    {
        var reader = new AnswerDocumentReader(survey, utf8Json, kind, workspace);
        bool isObject = false;
        int malformedAt;
        try
        {
            isObject = reader.ReadRoot();
            malformedAt = reader._brokenAt;
        }
        catch (JsonException)
        {
            malformedAt = (int)reader._reader.BytesConsumed;
        }

        if (malformedAt >= 0)
            reader.Problems.Condemn(Malformed(utf8Json, malformedAt));

        problems = reader._problems is { HasAny: false } ? null : reader._problems;
        return isObject && malformedAt < 0;
    }

    private static Problem Malformed(ReadOnlySpan<byte> utf8Json, int at)
    {
        (int line, int column) = LineMap.Translate(utf8Json, [at])[0];
        return Problem.Error(ProblemCodes.MalformedJson, path: null, ("line", line), ("column", column));
    }

    private bool ReadRoot()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Problems.AddHeader(WrongType(path: null, JsonTypeName.Of(_reader.TokenType)));
            ReadToEnd();
            return false;
        }

        uint seen = 0;
        bool isOther = false;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (_survey.Parameters.Length > 0 && _reader.ValueTextEquals(ParameterDocument.Name))
            {
                ReadParameters();
                continue;
            }

            int name = Find(_kind.Places);
            string? unknown = name < 0 ? AnswerJson.ReadText(ref _reader) : null;
            _reader.Read();
            isOther |= unknown == _kind.Other.AnswersName;
            if (unknown is not null)
                Problems.AddUnknown(unknown, _kind.Names);
            else if ((seen & (1U << name)) != 0)
                Problems.AddDuplicateHeader(_kind.Names[name]);
            else
                ReadProperty(_kind.Names[name]);

            _reader.Skip();
            seen |= unknown is null ? 1U << name : 0;
        }

        ReadToEnd();
        if (isOther && (seen & (1U << Array.IndexOf(_kind.Names, _kind.AnswersName))) == 0)
        {
            Problems.Condemn(Problem.Error(
                ProblemCodes.WrongDocument, _kind.Other.AnswersName, ("found", _kind.Other.Term), ("expected", _kind.Term)));
            return false;
        }

        ReportMissing(seen);
        if (_workspace.Parameters == ParameterReading.Take)
            ReportMissingParameters();

        return true;
    }

    private void ReportMissingParameters()
    {
        if (_survey.Parameters.Length > 0)
            ParameterDocument.ReportMissing(_survey, _workspace.State, Problems);
    }

    private void ReadParameters()
    {
        _reader.Read();
        if (_hasParameters)
            Problems.AddDuplicateHeader(ParameterDocument.Name);
        else if (_reader.TokenType != JsonTokenType.StartObject)
            Problems.AddHeader(WrongType(ParameterDocument.Name, JsonTypeName.Of(_reader.TokenType)));
        else if (_workspace.Parameters != ParameterReading.Ignore)
            ReadEachParameter();

        _hasParameters = true;
        _reader.Skip();
    }

    private void ReadEachParameter()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string id = AnswerJson.ReadText(ref _reader);
            string path = $"{ParameterDocument.Name}.{id}";
            _reader.Read();
            if (Array.Find(_survey.Parameters, field => field.Path == id) is not { } parameter)
                Problems.AddUnknown(path, Array.ConvertAll(_survey.Parameters, ParameterDocument.PathOf));
            else if (!seen.Add(id))
                Problems.AddDuplicateHeader(path);
            else if (_workspace.Parameters == ParameterReading.Take)
                ParameterDocument.Take(parameter, AnswerJson.Read(ref _reader), _workspace.State, Problems);
            else
                ParameterDocument.Compare(parameter, AnswerJson.Read(ref _reader), _survey, _workspace.State, Problems);

            _reader.Skip();
        }
    }

    /// <summary>Reads to the end of the bytes, which must be JSON throughout.</summary>
    private void ReadToEnd()
    {
        while (_reader.Read())
            _reader.Skip();

        JudgeUtf8(_utf8Json.Length);
    }

    /// <summary>The index of the current property name; -1 when it is unknown.</summary>
    private int Find(NameIndex names) =>
        _reader.ValueIsEscaped ? names.Find(AnswerJson.ReadText(ref _reader)) : names.Find(_reader.ValueSpan);

    private void ReadProperty(string name)
    {
        if (name == _kind.AnswersName)
            ReadAnswers();
        else if (name == _kind.EnteredName)
            ReadEntered();
        else
            CheckHeader(name);
    }

    private void CheckHeader(string name)
    {
        (string code, string expected) = Expected(name);
        if (_reader.TokenType != JsonTokenType.String)
        {
            Problems.AddHeader(Problem.Error(code, name, ("expected", expected)));
            return;
        }

        if (!_reader.ValueIsEscaped && _reader.ValueTextEquals(expected))
            return;

        string found = AnswerJson.ReadText(ref _reader);
        if (found != expected)
            Problems.AddHeader(Problem.Error(code, name, ("expected", expected), ("found", TextPreview.Of(found))));
    }

    private readonly (string Code, string Expected) Expected(string name) => name switch
    {
        "survey" => (ProblemCodes.WrongSurvey, _survey.Definition.Id),
        "version" => (ProblemCodes.WrongVersion, _survey.Definition.Version),
        _ => (ProblemCodes.WrongVersion, _survey.Fingerprint),
    };

    private void ReportMissing(uint seen)
    {
        for (int i = 0; i < _kind.Names.Length; i++)
        {
            string name = _kind.Names[i];
            if ((seen & (1U << i)) != 0 || _kind.IsOptional(name))
                continue;

            if (name == _kind.AnswersName)
            {
                Problems.LacksAnswers = true;
                Problems.AddHeader(Problem.Error(ProblemCodes.Required, name));
                continue;
            }

            (string code, string expected) = Expected(name);
            Problems.AddHeader(Problem.Error(code, name, ("expected", expected)));
        }
    }

    /// <summary>Accepts invalid UTF-8 in an answer that is a text, which becomes a malformed text; anywhere else it is malformed JSON.</summary>
    private void PardonBrokenText()
    {
        JudgeUtf8((int)_reader.TokenStartIndex);
        _judgedTo = (int)_reader.BytesConsumed;
    }

    /// <summary>Validates the bytes as UTF-8, from where it was last done up to a position between tokens.</summary>
    private void JudgeUtf8(int end)
    {
        for (int length = 0; !_isUtf8 && _brokenAt < 0 && _judgedTo < end; _judgedTo += length)
        {
            if (Rune.DecodeFromUtf8(_utf8Json[_judgedTo..end], out _, out length) != OperationStatus.Done)
                _brokenAt = _judgedTo;
        }
    }

    private static Problem WrongType(string? path, string found) =>
        Problem.Error(ProblemCodes.WrongType, path, ("found", found), ("expected", "object"));
}
