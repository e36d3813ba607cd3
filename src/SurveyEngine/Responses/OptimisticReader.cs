using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    /// <summary>How many fields in definition order are tried as the next key before it is looked up.</summary>
    private const int MostGuesses = 8;

    /// <summary>How deep a value may be nested: the answers lie two deep in a response that may be 64 deep.</summary>
    private const int MostDepth = 62;

    private readonly ResponsePlan _plan;
    private readonly HiddenAnswers _hidden;
    private readonly AnswerState _state;
    private readonly ReadOnlySpan<byte> _json;
    private readonly Span<ulong> _blank;
    private readonly Span<ulong> _given;
    private PostedAnswers? _posted;

    private OptimisticReader(
        ResponsePlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden, AnswerState state, Span<ulong> blank, Span<ulong> given)
    {
        _plan = plan;
        _hidden = hidden;
        _state = state;
        _blank = blank;
        _given = given;
        _json = utf8Json;
    }

    /// <summary>All that is wrong with a response; null when it cannot tell.</summary>
    public static IReadOnlyList<Problem>? TryCheck(ResponsePlan plan, ReadOnlySpan<byte> utf8Json, HiddenAnswers hidden)
    {
        if (!plan.IsUsable)
            return null;

        AnswerState state = StatePool.Rent(plan.Survey);
        const int mostStackWords = 64;
        int words = plan.Awaited.Length;
        Span<ulong> blank = words <= mostStackWords ? stackalloc ulong[words] : new ulong[words];
        Span<ulong> given = words <= mostStackWords ? stackalloc ulong[words] : new ulong[words];
        var reader = new OptimisticReader(plan, utf8Json, hidden, state, blank, given);
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

        int next = 0;
        int patience = MostGuesses;
        while (at != Json.Nowhere)
        {
            int field = FindField(at, next, ref patience, out uint compared);
            if (field < 0)
                return Json.Nowhere;

            next = field + 1;
            ref readonly FieldGuess guess = ref _plan.Guesses[field];
            if (guess.IsAnswer(compared) && guess.Take(_json, at, _state) is not Json.Nowhere and var behindComma)
            {
                at = Give(field) ? behindComma : Json.Nowhere;
                continue;
            }

            at = TakeKey(at, guess, compared);
            at = at == Json.Nowhere ? Json.Nowhere : ReadValue(at, field);
            if (at == Json.Nowhere)
                return Json.Nowhere;

            at = Json.Space(_json, at);
            if (Json.At(_json, at) == '}')
                return at + 1;

            at = Json.Mark(_json, at, (byte)',');
        }

        return Json.Nowhere;
    }

    /// <summary>Finds the field of a key: one of the next few in definition order, or else any.</summary>
    /// <param name="at">The position of the key.</param>
    /// <param name="next">The field to guess first.</param>
    /// <param name="patience">How many guesses to make: fewer when keys have not come in definition order.</param>
    /// <param name="compared">How the bytes there compare with the field's guess.</param>
    /// <returns>The field; -1 when it is none that is known.</returns>
    private readonly int FindField(int at, int next, ref int patience, out uint compared)
    {
        ReadOnlySpan<FieldGuess> guesses = _plan.Guesses;
        bool canCompare = at + Vector256<byte>.Count <= _json.Length;
        Vector256<byte> bytes = canCompare ? Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_json), (nuint)at) : default;
        int last = canCompare ? Math.Min(next + patience, guesses.Length) : next;
        for (int field = next; field < last; field++)
        {
            compared = guesses[field].Compare(bytes);
            if (guesses[field].IsKey(compared, _json[at..]))
            {
                patience = MostGuesses;
                return field;
            }
        }

        patience = 1;
        int end = canCompare ? EndOfKey(at, bytes) : Json.Text(_json, at, out _);
        int found = end == Json.Nowhere ? -1 : _plan.Survey.FindField(_json[(at + 1)..(end - 1)]);
        compared = canCompare && found >= 0 ? guesses[found].Compare(bytes) : 0;
        return found;
    }

    /// <summary>The position behind a key's closing quote, which mostly is among the next bytes.</summary>
    private readonly int EndOfKey(int at, Vector256<byte> bytes)
    {
        uint quotes = Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        return (quotes & 1) == 1 && (quotes &= quotes - 1) != 0
            ? at + BitOperations.TrailingZeroCount(quotes) + 1
            : Json.Text(_json, at, out _);
    }

    /// <summary>Takes a key, and its colon with the white space around it.</summary>
    private readonly int TakeKey(int at, in FieldGuess guess, uint compared) =>
        guess.IsKey(compared, _json[at..])
            ? Json.Space(_json, at + guess.KeyLength)
            : Json.Mark(_json, Json.Text(_json, at, out _), (byte)':');

    private int ReadValue(int at, int field)
    {
        int blank = TakeBlank(at);
        if (blank != Json.Nowhere)
            return GiveBlank(field) ? blank : Json.Nowhere;

        if (!Give(field))
            return Json.Nowhere;

        int end = _plan.Scanners[field].Scan(_json, at, _state);
        return end == Json.Nowhere ? ReadDoubtful(at, _plan.Survey.Fields[field]) : end;
    }

    /// <summary>Reads a value that may be wrong as the careful reader does: it is refused, or taken and judged later.</summary>
    private int ReadDoubtful(int at, Field field)
    {
        var value = new Utf8JsonReader(_json[at..], new JsonReaderOptions { MaxDepth = MostDepth });
        GivenValue given;
        try
        {
            value.Read();
            given = AnswerJson.Read(ref value);
        }
        catch (JsonException)
        {
            return Json.Nowhere;
        }

        int end = at + (int)value.BytesConsumed;
        if (!Utf8.IsValid(_json[at..end]))
            return Json.Nowhere;

        var refusals = new List<Problem>();
        field.ClearDraft(_state);
        field.TryAccept(given, _state, refusals);
        _posted ??= NewPosted();
        _posted.Doubt(field);
        foreach (Problem refusal in refusals)
            _posted.Refuse(field, refusal);

        return end;
    }

    private readonly PostedAnswers NewPosted() => new(_plan.Survey, _hidden) { IsCheckedWhileRead = true };

    /// <summary>Notes that a field is given a blank; answers whether its key is read for the first time.</summary>
    private readonly bool GiveBlank(int field)
    {
        ulong bit = 1UL << field;
        bool isFirst = ((_blank[field / 64] | _given[field / 64]) & bit) == 0;
        _blank[field / 64] |= bit;
        return isFirst;
    }

    /// <summary>Notes that a field is given a value; answers whether its key is read for the first time.</summary>
    private readonly bool Give(int field)
    {
        ulong bit = 1UL << field;
        ref ulong given = ref _given[field / 64];
        bool isFirst = ((_blank[field / 64] | given) & bit) == 0;
        given |= bit;
        return isFirst;
    }

    /// <summary>Takes a blank of the plain forms; a text of white space is left for the reader that knows it.</summary>
    private readonly int TakeBlank(int at) => Json.At(_json, at) switch
    {
        (byte)'n' => Json.Bytes(_json, at, "null"u8),
        (byte)'"' when Json.At(_json, at + 1) == '"' => at + 2,
        (byte)'[' => Json.Bytes(_json, at, "[]"u8),
        _ => Json.Nowhere,
    };

    /// <summary>What is wrong with all that has been read.</summary>
    private readonly IReadOnlyList<Problem> Judge()
    {
        _plan.Survey.Evaluate(_state);
        if (_posted is null && IsSound())
            return [];

        var problems = new List<Problem>();
        AnswerCheck.Check(_plan.Survey, _state, problems, _posted ?? NewPosted());
        return problems;
    }

    /// <summary>Whether what was given is what is shown and asked for, and no rule is broken.</summary>
    private readonly bool IsSound()
    {
        ReadOnlySpan<ulong> shown = _state.Shown;
        ReadOnlySpan<ulong> awaited = _plan.Awaited;
        for (int word = 0; word < awaited.Length; word++)
        {
            if ((_given[word] & ~shown[word]) != 0 || (awaited[word] & shown[word] & ~_given[word]) != 0)
                return false;
        }

        return AllPicksAreShown() && NothingElseIsRequired() && AllRulesHold();
    }

    private readonly bool AllPicksAreShown()
    {
        foreach (ChoiceField choice in _plan.GatedChoices)
        {
            if (!choice.CountsWhole(_state))
                return false;
        }

        return true;
    }

    private readonly bool NothingElseIsRequired()
    {
        foreach (Field field in _plan.RequiredWhen)
        {
            if (field.IsShown(_state) && !field.IsAnswered(_state) && field.RequirementIn(_state) == Model.Requirement.Required)
                return false;
        }

        return true;
    }

    private readonly bool AllRulesHold()
    {
        foreach (BoundRule rule in _plan.Survey.Rules)
        {
            if (rule.IsBroken(_state))
                return false;
        }

        return true;
    }
}
