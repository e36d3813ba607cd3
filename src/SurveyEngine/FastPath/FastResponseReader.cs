using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SurveyEngine.Documents;
using SurveyEngine.Evaluation;
using SurveyEngine.State;
using SurveyEngine.Values;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads a response knowing what it should look like. It gives a verdict when it is certain of all it has read; otherwise it says
/// nothing, and the careful reader decides.
/// </summary>
internal ref struct FastResponseReader
{
    /// <summary>How deep a value may be nested: the answers lie two deep in a response that may be 64 deep.</summary>
    private const int MostDepth = 62;

    private readonly FastPathPlan _plan;
    private readonly HiddenAnswers _hidden;
    private readonly AnswerState _state;
    private readonly ReadOnlySpan<byte> _json;
    private readonly Span<ulong> _blank;
    private readonly Span<ulong> _given;
    private readonly Span<ulong> _suspects;
    private FastAnswerLoop _guessed;
    private PostedAnswers? _posted;

    private FastResponseReader(
        FastPathPlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, AnswerState state, Span<ulong> fields)
    {
        _plan = plan;
        _hidden = hidden;
        _state = state;
        int words = plan.FieldWords;
        _blank = fields[..words];
        _given = fields.Slice(words, words);
        _suspects = fields[(2 * words)..];
        _json = utf8Json;
        _guessed = new FastAnswerLoop(plan, utf8Json, state, _given, _blank);
    }

    /// <summary>All that is wrong with a response; null when it cannot tell.</summary>
    public static IReadOnlyList<Problem>? TryCheck(FastPathPlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden)
    {
        if (!plan.IsUsable)
            return null;

        AnswerState state = StatePool.Rent(plan.Survey);
        const int mostStackWords = 192;
        int words = 3 * plan.FieldWords;
        var reader = new FastResponseReader(
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
        int at = JsonCursor.Bytes(_json, 0, _plan.Opening);
        if (at != JsonCursor.Nowhere)
        {
            at = JsonCursor.Mark(_json, ReadAnswers(at), (byte)'}');
            return at == _json.Length;
        }

        at = JsonCursor.Mark(_json, 0, (byte)'{');
        while (at != JsonCursor.Nowhere)
        {
            int value;
            if ((value = TakeName("\"survey\""u8, at)) != JsonCursor.Nowhere && !hasSurvey)
                (hasSurvey, at) = (true, JsonCursor.Bytes(_json, value, _plan.Id));
            else if ((value = TakeName("\"version\""u8, at)) != JsonCursor.Nowhere && !hasVersion)
                (hasVersion, at) = (true, JsonCursor.Bytes(_json, value, _plan.Version));
            else if ((value = TakeName("\"fingerprint\""u8, at)) != JsonCursor.Nowhere && !hasFingerprint)
                (hasFingerprint, at) = (true, JsonCursor.Bytes(_json, value, _plan.Fingerprint));
            else if ((value = TakeName("\"answers\""u8, at)) != JsonCursor.Nowhere && !hasAnswers)
                (hasAnswers, at) = (true, ReadAnswers(value));
            else
                return false;

            if (at == JsonCursor.Nowhere)
                return false;

            int end = JsonCursor.Mark(_json, at, (byte)'}');
            if (end != JsonCursor.Nowhere)
                return end == _json.Length && hasSurvey && hasVersion && hasAnswers;

            at = JsonCursor.Mark(_json, at, (byte)',');
        }

        return false;
    }

    private readonly int TakeName(ReadOnlySpan<byte> name, int at)
    {
        at = JsonCursor.Bytes(_json, at, name);
        return at == JsonCursor.Nowhere ? JsonCursor.Nowhere : JsonCursor.Mark(_json, at, (byte)':');
    }

    private int ReadAnswers(int at)
    {
        at = JsonCursor.Mark(_json, at, (byte)'{');
        if (at != JsonCursor.Nowhere && JsonCursor.At(_json, at) == '}')
            return at + 1;

        while (at != JsonCursor.Nowhere)
        {
            int field = _guessed.Take(ref at);
            at = field == KeyTable.None
                ? ReadUnguessed(JsonCursor.Space(_json, at), out field)
                : ReadValue(JsonCursor.Space(_json, at + _plan.Guesses[field].KeyLength), field);
            if (at == JsonCursor.Nowhere)
                return JsonCursor.Nowhere;

            at = JsonCursor.Space(_json, at);
            if (JsonCursor.At(_json, at) == '}')
                return at + 1;

            at = JsonCursor.Mark(_json, at, (byte)',');
            if (field != KeyTable.None)
                _guessed.Pass(field);
        }

        return JsonCursor.Nowhere;
    }

    /// <summary>Reads an answer whose key is not as guessed: long, with white space around it, or unknown.</summary>
    private int ReadUnguessed(int at, out int field)
    {
        field = KeyTable.None;
        int end = JsonCursor.Text(_json, at, out bool isEscaped);
        if (end == JsonCursor.Nowhere || isEscaped)
            return JsonCursor.Nowhere;

        ReadOnlySpan<byte> name = _json[(at + 1)..(end - 1)];
        field = _plan.Survey.FindField(name);
        int value = JsonCursor.Mark(_json, end, (byte)':');
        if (value == JsonCursor.Nowhere || field >= 0)
            return value == JsonCursor.Nowhere ? JsonCursor.Nowhere : ReadValue(value, field);
        if (!Utf8.IsValid(name) || name.ContainsAnyInRange((byte)0, (byte)0x1F))
            return JsonCursor.Nowhere;

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
        if (end != JsonCursor.Nowhere)
        {
            FieldSet.Add(_blank, field);
            return end;
        }

        FieldSet.Add(_given, field);
        bool isSound = false;
        end = _plan.Scanners[field] is { } scanner ? scanner.Scan(_json, at, _state, out isSound) : JsonCursor.Nowhere;
        if (end == JsonCursor.Nowhere)
            return ReadDoubtful(at, _plan.Survey.Fields[field]);
        if (!isSound)
            FieldSet.Add(_suspects, field);

        return end;
    }

    /// <summary>Reads a value that may be wrong as the careful reader does: it is refused, or taken and judged later.</summary>
    private int ReadDoubtful(int at, Field field)
    {
        int end = ReadAny(at, out InputValue given);
        if (end == JsonCursor.Nowhere)
            return JsonCursor.Nowhere;

        var refusals = new List<Problem>();
        field.ClearDraft(_state);
        field.TryAccept(given, _state, refusals);
        FieldSet.Add(_suspects, field.Index);
        foreach (Problem refusal in refusals)
            Posted.Refuse(field, refusal);

        return end;
    }

    /// <summary>Takes a value of any kind.</summary>
    private readonly int ReadAny(int at, out InputValue given)
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
            return JsonCursor.Nowhere;
        }

        int end = at + (int)value.BytesConsumed;
        return Utf8.IsValid(_json[at..end]) ? end : JsonCursor.Nowhere;
    }

    private PostedAnswers Posted => _posted ??= new PostedAnswers(_plan.Survey, _hidden);

    /// <summary>Takes a blank of the plain forms; a text of white space is left for the reader that knows it.</summary>
    private readonly int TakeBlank(int at) => JsonCursor.At(_json, at) switch
    {
        (byte)'n' => JsonCursor.Bytes(_json, at, "null"u8),
        (byte)'"' when JsonCursor.At(_json, at + 1) == '"' => at + 2,
        (byte)'[' => JsonCursor.Bytes(_json, at, "[]"u8),
        _ => JsonCursor.Nowhere,
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
