using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Diagnostics;
using SurveyEngine.Documents;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads a response or a saved session by what the survey expects. It gives a verdict only when it is certain of all that it has read;
/// otherwise the careful reader decides.
/// </summary>
internal ref struct FastResponseReader
{
    /// <summary>The maximum nesting of a value: a document may be 64 deep, and values are two deep in it.</summary>
    private const int MaxDepth = 62;

    private readonly FastPathPlan _plan;
    private readonly FastDocument _document;
    private readonly ReadingWorkspace _workspace;
    private readonly ReadOnlySpan<byte> _json;
    private FastAnswerLoop _loop;
    private DocumentProblems? _problems;

    private FastResponseReader(
        FastPathPlan plan, FastDocument document, ReadOnlySpan<byte> utf8Json, ReadingWorkspace workspace)
    {
        _plan = plan;
        _document = document;
        _workspace = workspace;
        _json = utf8Json;
        _loop = new FastAnswerLoop(plan, utf8Json, workspace);
    }

    /// <summary>Whether the parameters, if there are any, are known as bytes.</summary>
    private readonly bool CanReadParameters => _plan.Survey.Parameters.Length == 0 || _workspace.Parameters == ParameterReading.Compare;

    private DocumentProblems Problems => _problems ??= new DocumentProblems(_plan.Survey, _workspace.Hints);

    /// <summary>Reads a response and judges it.</summary>
    /// <param name="plan">The survey.</param>
    /// <param name="utf8Json">The response.</param>
    /// <param name="hidden">What becomes of answers to hidden fields.</param>
    /// <param name="workspace">A cleared workspace; it has the answers, evaluated, when there is a verdict.</param>
    /// <param name="problems">All problems.</param>
    /// <returns>Whether there is a verdict.</returns>
    public static bool TryRead(
        FastPathPlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, ReadingWorkspace workspace, out ProblemList problems)
    {
        problems = [];
        var reader = new FastResponseReader(plan, plan.Response, utf8Json, workspace);
        if (!plan.Response.IsUsable || !reader.CanReadParameters || !reader.ReadRoot())
            return false;

        PostedDefaults.Empty(plan.Survey, workspace);
        plan.Survey.Evaluate(workspace.State);
        problems = reader.Judge(hidden);
        return true;
    }

    /// <summary>Reads a saved session.</summary>
    /// <param name="plan">The survey.</param>
    /// <param name="utf8Json">The saved session.</param>
    /// <param name="workspace">A cleared workspace; it has the drafts, evaluated, when the session is read.</param>
    /// <returns>Whether nothing is wrong with it.</returns>
    public static bool TryReadSaved(FastPathPlan plan, ReadOnlySpan<byte> utf8Json, ReadingWorkspace workspace)
    {
        var reader = new FastResponseReader(plan, plan.SavedSession, utf8Json, workspace);
        if (!plan.SavedSession.IsUsable || plan.Survey.Parameters.Length > 0 || !reader.ReadRoot() || reader._problems is not null)
            return false;

        if (PostedDefaults.HasCalculatedDraft(plan.Survey, workspace.State))
            return false;

        PostedDefaults.EmptyBlank(plan.Survey, workspace);
        plan.Survey.Evaluate(workspace.State);
        return true;
    }

    private bool ReadRoot()
    {
        int at = JsonCursor.ExpectBytes(_json, 0, _document.Opening);
        if (at == JsonCursor.NotFound)
            return ReadInAnyOrder();

        at = ReadAnswers(at);
        return at != JsonCursor.NotFound && JsonCursor.ExpectPunctuation(_json, at, (byte)'}') == _json.Length;
    }

    /// <summary>Reads the properties one by one, when the document does not start as the engine writes it.</summary>
    private bool ReadInAnyOrder()
    {
        bool hasSurvey = false;
        bool hasVersion = false;
        bool hasFingerprint = false;
        bool hasAnswers = false;
        bool hasParameters = false;
        int at = JsonCursor.ExpectPunctuation(_json, 0, (byte)'{');
        while (at != JsonCursor.NotFound)
        {
            int value;
            if (!hasSurvey && (value = ReadName("\"survey\""u8, at)) != JsonCursor.NotFound)
                (hasSurvey, at) = (true, JsonCursor.ExpectBytes(_json, value, _document.Id));
            else if (!hasVersion && (value = ReadName("\"version\""u8, at)) != JsonCursor.NotFound)
                (hasVersion, at) = (true, JsonCursor.ExpectBytes(_json, value, _document.Version));
            else if (!hasFingerprint && (value = ReadName("\"fingerprint\""u8, at)) != JsonCursor.NotFound)
                (hasFingerprint, at) = (true, JsonCursor.ExpectBytes(_json, value, _document.Fingerprint));
            else if (!hasParameters && _workspace.ParameterJson.Length > 0 && (value = ReadName("\"parameters\""u8, at)) != JsonCursor.NotFound)
                (hasParameters, at) = (true, JsonCursor.ExpectBytes(_json, value, _workspace.ParameterJson));
            else if (!hasAnswers && (value = ReadName(_document.AnswersName, at)) != JsonCursor.NotFound)
                (hasAnswers, at) = (true, ReadAnswers(value));
            else
                return false;

            if (at == JsonCursor.NotFound)
                return false;

            int end = JsonCursor.ExpectPunctuation(_json, at, (byte)'}');
            if (end != JsonCursor.NotFound)
                return end == _json.Length && hasSurvey && hasVersion && hasAnswers && (hasFingerprint || !_document.NeedsFingerprint);

            at = JsonCursor.ExpectPunctuation(_json, at, (byte)',');
        }

        return false;
    }

    private readonly int ReadName(ReadOnlySpan<byte> name, int at)
    {
        at = JsonCursor.ExpectBytes(_json, at, name);
        return at == JsonCursor.NotFound ? JsonCursor.NotFound : JsonCursor.ExpectPunctuation(_json, at, (byte)':');
    }

    private int ReadAnswers(int at)
    {
        at = JsonCursor.ExpectPunctuation(_json, at, (byte)'{');
        if (at != JsonCursor.NotFound && JsonCursor.At(_json, at) == '}')
            return at + 1;

        while (at != JsonCursor.NotFound)
        {
            int field = _loop.Read(ref at);
            at = field == KeyTable.None
                ? ReadUnexpected(JsonCursor.SkipWhiteSpace(_json, at), out field)
                : ReadValue(JsonCursor.SkipWhiteSpace(_json, at + _plan.Expected[field].KeyLength), field);
            if (at == JsonCursor.NotFound)
                return JsonCursor.NotFound;

            at = JsonCursor.SkipWhiteSpace(_json, at);
            if (JsonCursor.At(_json, at) == '}')
                return at + 1;

            at = JsonCursor.ExpectPunctuation(_json, at, (byte)',');
            if (field != KeyTable.None)
                _loop.Pass(field);
        }

        return JsonCursor.NotFound;
    }

    /// <summary>Reads an answer whose key is not as expected: long, with white space around it, or unknown.</summary>
    private int ReadUnexpected(int at, out int field)
    {
        field = KeyTable.None;
        int end = JsonCursor.SkipString(_json, at, out bool isEscaped);
        if (end == JsonCursor.NotFound || isEscaped)
            return JsonCursor.NotFound;

        ReadOnlySpan<byte> name = _json[(at + 1)..(end - 1)];
        field = _plan.Survey.FieldNames.Find(name);
        int value = JsonCursor.ExpectPunctuation(_json, end, (byte)':');
        if (value == JsonCursor.NotFound || field >= 0)
            return value == JsonCursor.NotFound ? JsonCursor.NotFound : ReadValue(value, field);
        if (!Utf8.IsValid(name) || name.ContainsAnyInRange((byte)0, (byte)0x1F))
            return JsonCursor.NotFound;

        Problems.AddUnknownField(Encoding.UTF8.GetString(name));
        return ReadAny(value, out _);
    }

    private int ReadValue(int at, int field)
    {
        if (_loop.IsGiven(field))
        {
            FieldSet.Add(_workspace.Suspects, field);
            Problems.RefuseDuplicate(_plan.Survey.Fields[field]);
            return ReadAny(at, out _);
        }

        int end = ReadBlank(at);
        if (end != JsonCursor.NotFound)
        {
            FieldSet.Add(_workspace.Blank, field);
            return end;
        }

        FieldSet.Add(_workspace.Given, field);
        bool isSound = false;
        end = _plan.Scanners[field] is { } scanner ? scanner.Scan(_json, at, _workspace, out isSound) : JsonCursor.NotFound;
        if (end == JsonCursor.NotFound)
            return ReadDoubtful(at, _plan.Survey.Fields[field]);
        if (!isSound)
            FieldSet.Add(_workspace.Suspects, field);

        return end;
    }

    /// <summary>Reads a value that may be wrong as the careful reader does: it is refused, or accepted and checked later.</summary>
    private int ReadDoubtful(int at, Field field)
    {
        int end = ReadAny(at, out InputValue given);
        if (end == JsonCursor.NotFound)
            return JsonCursor.NotFound;

        field.ClearDraft(_workspace.State);
        field.TryAccept(given with { Hints = _workspace.Hints }, _workspace.State, _workspace.Refusals);
        FieldSet.Add(_workspace.Suspects, field.Index);
        foreach (Problem refusal in _workspace.Refusals)
            Problems.Refuse(field, refusal);

        _workspace.Refusals.Clear();
        return end;
    }

    /// <summary>Reads a value of any kind.</summary>
    private readonly int ReadAny(int at, out InputValue given)
    {
        var value = new Utf8JsonReader(_json[at..], new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            value.Read();
            given = AnswerJson.Read(ref value);
        }
        catch (JsonException)
        {
            given = default;
            return JsonCursor.NotFound;
        }

        int end = at + (int)value.BytesConsumed;
        return Utf8.IsValid(_json[at..end]) ? end : JsonCursor.NotFound;
    }

    /// <summary>Reads a blank in one of the plain forms; a text of white space is left to the careful reader.</summary>
    private readonly int ReadBlank(int at) => JsonCursor.At(_json, at) switch
    {
        (byte)'n' => JsonCursor.ExpectBytes(_json, at, "null"u8),
        (byte)'"' when JsonCursor.At(_json, at + 1) == '"' => at + 2,
        (byte)'[' => JsonCursor.ExpectBytes(_json, at, "[]"u8),
        _ => JsonCursor.NotFound,
    };

    /// <summary>Reports the problems of all that was read and evaluated.</summary>
    private readonly ProblemList Judge(HiddenAnswers hidden)
    {
        _plan.AddSuspects(_workspace);
        if (_problems is null && FieldSet.IsEmpty(_workspace.Suspects) && _plan.AllRulesHold(_workspace.State))
            return [];

        ProblemReport<Problem> problems = _workspace.Problems;
        new ReceivedAnswerCheck(_plan.Survey, _workspace.State, hidden, _problems).CheckSuspects(_workspace.Suspects, problems);
        _problems?.ReportUnknown(problems);
        return problems.Report();
    }
}
