using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Diagnostics;
using SurveyEngine.Evaluation;
using SurveyEngine.State;
using SurveyEngine.Text;
using SurveyEngine.Values;

namespace SurveyEngine.Documents;

/// <summary>
/// Reads a response or a saved session from bytes that nobody vouches for: says what they are, and makes drafts of what in
/// them can be an answer. Both have the form <c>{ "survey": …, "version": …, "fingerprint": …, "answers": { path: value } }</c>.
/// </summary>
internal ref struct AnswerDocumentReader
{
    private const int MostDepth = 64;

    private readonly CompiledSurvey _survey;
    private readonly DocumentKind _form;
    private readonly AnswerState _state;
    private readonly PostedAnswers _posted;
    private readonly List<Problem> _scratch = [];
    private readonly ReadOnlySpan<byte> _utf8Json;
    private Utf8JsonReader _reader;
    private byte[]? _withoutBrokenTexts;

    private AnswerDocumentReader(
        CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, DocumentKind form, AnswerState state, PostedAnswers posted)
    {
        _survey = survey;
        _form = form;
        _state = state;
        _posted = posted;
        _utf8Json = utf8Json;
        _reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MostDepth });
    }

    /// <summary>Reads the bytes; the state has their answers as drafts then, and is not evaluated.</summary>
    /// <param name="survey">The survey they should belong to.</param>
    /// <param name="utf8Json">The bytes.</param>
    /// <param name="form">Which document it should be.</param>
    /// <param name="state">A fresh state.</param>
    /// <param name="posted">Where it is noted what each field was given, and what is wrong beside the fields.</param>
    /// <returns>Whether there are answers to check: the bytes are JSON, and an object.</returns>
    public static bool TryRead(
        CompiledSurvey survey, ReadOnlySpan<byte> utf8Json, DocumentKind form, AnswerState state, PostedAnswers posted)
    {
        var reader = new AnswerDocumentReader(survey, utf8Json, form, state, posted);
        try
        {
            bool isObject = reader.ReadRoot();
            if (Utf8.IsValid(reader._withoutBrokenTexts ?? utf8Json))
                return isObject;

            posted.Malform(Malformed(utf8Json, reader.FirstBrokenByte()));
        }
        catch (JsonException)
        {
            posted.Malform(Malformed(utf8Json, (int)reader._reader.BytesConsumed));
        }

        return false;
    }

    private static Problem Malformed(ReadOnlySpan<byte> utf8Json, int at)
    {
        (int line, int column) = LineMap.Translate(utf8Json, [at])[0];
        return Problem.Error(ProblemCodes.MalformedJson, path: null, ("line", line), ("column", column));
    }

    private readonly int FirstBrokenByte()
    {
        ReadOnlySpan<byte> rest = _withoutBrokenTexts ?? _utf8Json;
        int at = 0;
        while (System.Text.Rune.DecodeFromUtf8(rest[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            at += length;

        return at;
    }

    private bool ReadRoot()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            string found = AnswerJson.TypeOf(_reader.TokenType);
            while (_reader.Read())
            {
                // Whether the rest is JSON at all decides which problem it is.
            }

            _posted.AddHeader(WrongType(path: null, found));
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = AnswerJson.ReadText(ref _reader);
            _reader.Read();
            if (IsHeader(name) && !seen.Add(name))
                _posted.AddDuplicateHeader(name);
            else if (name == _form.AnswersName)
                ReadAnswers();
            else if (IsHeader(name))
                CheckHeader(name, _reader.TokenType == JsonTokenType.String ? AnswerJson.ReadText(ref _reader) : null);
            else
                _posted.AddUnknown(name, UnknownField.Create(name, ["survey", "version", "fingerprint", _form.AnswersName]));

            _reader.Skip();
        }

        while (_reader.Read())
        {
            // There is nothing behind the object, or the reader says so.
        }

        ReportMissing(seen);
        return true;
    }

    private readonly bool IsHeader(string name) => name is "survey" or "version" or "fingerprint" || name == _form.AnswersName;

    private readonly void CheckHeader(string name, string? found)
    {
        (string code, string expected) = name switch
        {
            "survey" => (ProblemCodes.WrongSurvey, _survey.Definition.Id),
            "version" => (ProblemCodes.WrongVersion, _survey.Definition.Version),
            _ => (ProblemCodes.WrongVersion, _survey.Fingerprint),
        };
        if (found != expected)
        {
            _posted.AddHeader(found is null
                ? Problem.Error(code, name, ("expected", expected))
                : Problem.Error(code, name, ("expected", expected), ("found", TextPreview.Of(found))));
        }
    }

    private readonly void ReportMissing(HashSet<string> seen)
    {
        if (!seen.Contains("survey"))
            CheckHeader("survey", found: null);
        if (!seen.Contains("version"))
            CheckHeader("version", found: null);
        if (_form.NeedsFingerprint && !seen.Contains("fingerprint"))
            CheckHeader("fingerprint", found: null);
        if (!seen.Contains(_form.AnswersName))
            _posted.AddHeader(Problem.Error(ProblemCodes.Required, _form.AnswersName));
    }

    private void ReadAnswers()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _posted.AddHeader(WrongType(_form.AnswersName, AnswerJson.TypeOf(_reader.TokenType)));
            return;
        }

        _posted.HasAnswers = true;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string path = AnswerJson.ReadText(ref _reader);
            _reader.Read();
            if (_survey.TryFindField(path, out Field field))
                ReadAnswer(field);
            else
                _posted.AddUnknownField(path);

            _reader.Skip();
        }
    }

    private void ReadAnswer(Field field)
    {
        if (!_posted.Give(field))
        {
            _posted.RefuseDuplicate(field);
            return;
        }

        if (field.Type.Answer == AnswerType.Text && _reader.TokenType == JsonTokenType.String && !Utf8.IsValid(_reader.ValueSpan))
            PardonBrokenText();

        _scratch.Clear();
        field.TryAccept(AnswerJson.Read(ref _reader), _state, _scratch);
        foreach (Problem problem in _scratch)
            _posted.Refuse(field, problem);
    }

    /// <summary>Bytes that are no UTF-8 make a malformed text in an answer that is a text, and malformed JSON anywhere else.</summary>
    private void PardonBrokenText()
    {
        _withoutBrokenTexts ??= _utf8Json.ToArray();
        _withoutBrokenTexts.AsSpan((int)_reader.TokenStartIndex + 1, _reader.ValueSpan.Length).Fill((byte)'x');
    }

    private static Problem WrongType(string? path, string found) =>
        Problem.Error(ProblemCodes.WrongType, path, ("found", found), ("expected", "object"));
}
