using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Answers;
using SurveyEngine.Compilation;
using SurveyEngine.Diagnostics;

namespace SurveyEngine.Responses;

/// <summary>
/// Reads a response knowing what it should look like. It gives a verdict when it is certain of all it has read; otherwise it says
/// nothing, and the careful reader decides.
/// </summary>
internal ref struct OptimisticReader
{
    /// <summary>How deep a value may be nested: the answers lie two deep in a response that may be 64 deep.</summary>
    private const int MostDepth = 62;

    private readonly ResponsePlan _plan;
    private readonly HiddenAnswers _hidden;
    private readonly AnswerState _state;
    private readonly ReadOnlySpan<byte> _json;
    private readonly Span<ulong> _blank;
    private readonly Span<ulong> _given;
    private readonly Span<ulong> _suspects;
    private GuessedAnswers _guessed;
    private PostedAnswers? _posted;

    private OptimisticReader(
        ResponsePlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, AnswerState state, Span<ulong> fields)
    {
        _plan = plan;
        _hidden = hidden;
        _state = state;
        int words = plan.FieldWords;
        _blank = fields[..words];
        _given = fields.Slice(words, words);
        _suspects = fields[(2 * words)..];
        _json = utf8Json;
        _guessed = new GuessedAnswers(plan, utf8Json, state, _given, _blank);
    }

    /// <summary>All that is wrong with a response; null when it cannot tell.</summary>
    public static IReadOnlyList<Problem>? TryCheck(ResponsePlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden)
    {
        if (!plan.IsUsable)
            return null;

        AnswerState state = StatePool.Rent(plan.Survey);
        const int mostStackWords = 192;
        int words = 3 * plan.FieldWords;
        var reader = new OptimisticReader(
            plan, utf8Json, hidden, state, words <= mostStackWords ? stackalloc ulong[words] : new ulong[words]);
        IReadOnlyList<Problem>? problems = reader.ReadRoot() ? reader.Judge() : null;
        StatePool.Return(state);
        return problems;
    }

    private bool ReadRoot()
    {
        bool hasSurvey = false;
        bool hasVersion = false;
        bool hasFingerprint = false;
        bool hasAnswers = false;
        int at = Json.Bytes(_json, 0, _plan.Opening);
        if (at != Json.Nowhere)
        {
            at = Json.Mark(_json, ReadAnswers(at), (byte)'}');
            return at == _json.Length;
        }

        at = Json.Mark(_json, 0, (byte)'{');
        while (at != Json.Nowhere)
        {
            int value;
            if ((value = TakeName("\"survey\""u8, at)) != Json.Nowhere && !hasSurvey)
                (hasSurvey, at) = (true, Json.Bytes(_json, value, _plan.Id));
            else if ((value = TakeName("\"version\""u8, at)) != Json.Nowhere && !hasVersion)
                (hasVersion, at) = (true, Json.Bytes(_json, value, _plan.Version));
            else if ((value = TakeName("\"fingerprint\""u8, at)) != Json.Nowhere && !hasFingerprint)
                (hasFingerprint, at) = (true, Json.Bytes(_json, value, _plan.Fingerprint));
            else if ((value = TakeName("\"answers\""u8, at)) != Json.Nowhere && !hasAnswers)
                (hasAnswers, at) = (true, ReadAnswers(value));
            else
                return false;

            if (at == Json.Nowhere)
                return false;

            int end = Json.Mark(_json, at, (byte)'}');
            if (end != Json.Nowhere)
                return end == _json.Length && hasSurvey && hasVersion && hasAnswers;

            at = Json.Mark(_json, at, (byte)',');
        }

        return false;
    }

    private readonly int TakeName(ReadOnlySpan<byte> name, int at)
    {
        at = Json.Bytes(_json, at, name);
        return at == Json.Nowhere ? Json.Nowhere : Json.Mark(_json, at, (byte)':');
    }

    private int ReadAnswers(int at)
    {
        at = Json.Mark(_json, at, (byte)'{');
        if (at != Json.Nowhere && Json.At(_json, at) == '}')
            return at + 1;

        while (at != Json.Nowhere)
        {
            int field = _guessed.Take(ref at);
            at = field == KeyTable.None
                ? ReadUnguessed(Json.Space(_json, at), out field)
                : ReadValue(Json.Space(_json, at + _plan.Guesses[field].KeyLength), field);
            if (at == Json.Nowhere)
                return Json.Nowhere;

            at = Json.Space(_json, at);
            if (Json.At(_json, at) == '}')
                return at + 1;

            at = Json.Mark(_json, at, (byte)',');
            if (field != KeyTable.None)
                _guessed.Pass(field);
        }

        return Json.Nowhere;
    }

    /// <summary>Reads an answer whose key is not as guessed: long, with white space around it, or unknown.</summary>
    private int ReadUnguessed(int at, out int field)
    {
        field = KeyTable.None;
        int end = Json.Text(_json, at, out bool isEscaped);
        if (end == Json.Nowhere || isEscaped)
            return Json.Nowhere;

        ReadOnlySpan<byte> name = _json[(at + 1)..(end - 1)];
        field = _plan.Survey.FindField(name);
        int value = Json.Mark(_json, end, (byte)':');
        if (value == Json.Nowhere || field >= 0)
            return value == Json.Nowhere ? Json.Nowhere : ReadValue(value, field);
        if (!Utf8.IsValid(name) || name.ContainsAnyInRange((byte)0, (byte)0x1F))
            return Json.Nowhere;

        Posted.AddUnknownField(Encoding.UTF8.GetString(name));
        return ReadAny(value, out _);
    }

    private int ReadValue(int at, int field)
    {
        if (_guessed.IsGiven(field))
        {
            FieldSet.Add(_suspects, field);
            Posted.RefuseDuplicate(_plan.Survey.Fields[field]);
            return ReadAny(at, out _);
        }

        int end = TakeBlank(at);
        if (end != Json.Nowhere)
        {
            FieldSet.Add(_blank, field);
            return end;
        }

        FieldSet.Add(_given, field);
        end = _plan.Scanners[field].Scan(_json, at, _state, out bool isSound);
        if (end == Json.Nowhere)
            return ReadDoubtful(at, _plan.Survey.Fields[field]);
        if (!isSound)
            FieldSet.Add(_suspects, field);

        return end;
    }

    /// <summary>Reads a value that may be wrong as the careful reader does: it is refused, or taken and judged later.</summary>
    private int ReadDoubtful(int at, Field field)
    {
        int end = ReadAny(at, out GivenValue given);
        if (end == Json.Nowhere)
            return Json.Nowhere;

        var refusals = new List<Problem>();
        field.ClearDraft(_state);
        field.TryAccept(given, _state, refusals);
        FieldSet.Add(_suspects, field.Index);
        foreach (Problem refusal in refusals)
            Posted.Refuse(field, refusal);

        return end;
    }

    /// <summary>Takes a value of any kind.</summary>
    private readonly int ReadAny(int at, out GivenValue given)
    {
        var value = new Utf8JsonReader(_json[at..], new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            value.Read();
            given = AnswerJson.Read(ref value);
        }
        catch (JsonException)
        {
            given = default;
            return Json.Nowhere;
        }

        int end = at + (int)value.BytesConsumed;
        return Utf8.IsValid(_json[at..end]) ? end : Json.Nowhere;
    }

    private PostedAnswers Posted => _posted ??= new PostedAnswers(_plan.Survey, _hidden);

    /// <summary>Takes a blank of the plain forms; a text of white space is left for the reader that knows it.</summary>
    private readonly int TakeBlank(int at) => Json.At(_json, at) switch
    {
        (byte)'n' => Json.Bytes(_json, at, "null"u8),
        (byte)'"' when Json.At(_json, at + 1) == '"' => at + 2,
        (byte)'[' => Json.Bytes(_json, at, "[]"u8),
        _ => Json.Nowhere,
    };

    /// <summary>What is wrong with all that has been read.</summary>
    private IReadOnlyList<Problem> Judge()
    {
        _plan.Survey.Evaluate(_state);
        _plan.AddSuspects(_state, _given, _suspects);
        if (_posted is null && FieldSet.IsEmpty(_suspects) && _plan.AllRulesHold(_state))
            return [];

        var problems = new List<Problem>();
        AnswerCheck.Check(_plan.Survey, _state, problems, Posted, _suspects);
        problems.AddRange(Posted.Unknown);
        return problems;
    }
}
