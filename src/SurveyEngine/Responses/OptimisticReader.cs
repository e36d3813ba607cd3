using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SurveyEngine.Compilation;

namespace SurveyEngine.Responses;

/// <summary>
/// Reads a response knowing what it should look like, and can say one thing only: that it is certainly valid, without any
/// problem. Of anything else it says nothing, and the careful reader decides.
/// </summary>
internal ref struct OptimisticReader
{
    /// <summary>How many fields in definition order are tried as the next key before it is looked up.</summary>
    private const int MostGuesses = 8;

    private readonly ResponsePlan _plan;
    private readonly AnswerState _state;
    private readonly ReadOnlySpan<byte> _json;
    private readonly Span<ulong> _seen;
    private readonly Span<ulong> _given;

    private OptimisticReader(ResponsePlan plan, ReadOnlySpan<byte> utf8Json, AnswerState state, Span<ulong> seen, Span<ulong> given)
    {
        _plan = plan;
        _state = state;
        _seen = seen;
        _given = given;
        _json = utf8Json;
    }

    /// <summary>Whether a response is certainly valid.</summary>
    public static bool IsValid(ResponsePlan plan, ReadOnlySpan<byte> utf8Json)
    {
        AnswerState state = StatePool.Rent(plan.Survey);
        const int mostStackWords = 64;
        int words = plan.Awaited.Length;
        Span<ulong> seen = words <= mostStackWords ? stackalloc ulong[words] : new ulong[words];
        Span<ulong> given = words <= mostStackWords ? stackalloc ulong[words] : new ulong[words];
        var reader = new OptimisticReader(plan, utf8Json, state, seen, given);
        bool isValid = reader.ReadRoot() && reader.IsSound();
        StatePool.Return(state);
        return isValid;
    }

    private readonly bool ReadRoot()
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

    private readonly int ReadAnswers(int at)
    {
        at = Json.Mark(_json, at, (byte)'{');
        if (at != Json.Nowhere && Json.At(_json, at) == '}')
            return at + 1;

        int next = 0;
        while (at != Json.Nowhere)
        {
            at = TakeGuessed(at, ref next);
            if (at == Json.Nowhere)
                return Json.Nowhere;

            at = TakeKey(at, next, out int field);
            if (at == Json.Nowhere)
                return Json.Nowhere;

            at = ReadValue(at, field);
            if (at == Json.Nowhere)
                return Json.Nowhere;

            next = field + 1;
            at = Json.Space(_json, at);
            if (Json.At(_json, at) == '}')
                return at + 1;

            at = Json.Mark(_json, at, (byte)',');
        }

        return Json.Nowhere;
    }

    /// <summary>
    /// Takes answers as long as they come in definition order and look as guessed; fields without an answer may lie between them.
    /// </summary>
    /// <param name="at">The position of a key.</param>
    /// <param name="next">The field to guess first; the one to go on with then.</param>
    private readonly int TakeGuessed(int at, ref int next)
    {
        ReadOnlySpan<FieldGuess> guesses = _plan.Guesses;
        ref byte first = ref MemoryMarshal.GetReference(_json);
        int last = _json.Length - Vector256<byte>.Count;
        int missed = 0;
        for (int field = next; field < guesses.Length && at <= last && missed < MostGuesses; field++)
        {
            ref readonly FieldGuess guess = ref guesses[field];
            uint compared = guess.Compare(Vector256.LoadUnsafe(ref first, (nuint)at));
            if (guess.IsAnswer(compared))
            {
                int end = guess.Take(_json, at, _state);
                if (end == Json.Nowhere)
                    break;
                if (!Give(field))
                    return Json.Nowhere;

                at = end;
                next = field + 1;
                missed = 0;
            }
            else if (guess.IsKey(compared, _json[at..]))
            {
                next = field;
                break;
            }
            else
            {
                missed++;
            }
        }

        return at;
    }

    /// <summary>Takes a key and its colon: of one of the next few fields in definition order, or else of any.</summary>
    private readonly int TakeKey(int at, int next, out int field)
    {
        ReadOnlySpan<byte> rest = _json[at..];
        if (rest.Length >= Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(rest);
            ReadOnlySpan<FieldGuess> guesses = _plan.Guesses;
            int last = Math.Min(next + MostGuesses, guesses.Length);
            for (field = next; field < last; field++)
            {
                ref readonly FieldGuess guess = ref guesses[field];
                if (guess.IsKey(guess.Compare(bytes), rest))
                    return Json.Space(_json, at + guess.KeyLength);
            }
        }

        int end = Json.Text(_json, at, out _);
        field = end == Json.Nowhere ? -1 : _plan.Survey.FindField(_json[(at + 1)..(end - 1)]);
        return field < 0 ? Json.Nowhere : Json.Mark(_json, end, (byte)':');
    }

    private readonly int ReadValue(int at, int field)
    {
        int blank = TakeBlank(at);
        if (blank != Json.Nowhere)
            return See(field) ? blank : Json.Nowhere;

        return Give(field) ? _plan.Scanners[field].Scan(_json, at, _state) : Json.Nowhere;
    }

    /// <summary>Notes that a field's key has been read; answers whether for the first time.</summary>
    private readonly bool See(int field)
    {
        ref ulong seen = ref _seen[field / 64];
        ulong before = seen;
        seen |= 1UL << field;
        return seen != before;
    }

    /// <summary>Notes that a field is given a value; answers whether its key is read for the first time.</summary>
    private readonly bool Give(int field)
    {
        _given[field / 64] |= 1UL << field;
        return See(field);
    }

    /// <summary>Takes a blank of the plain forms; a text of white space is left for the reader that knows it.</summary>
    private readonly int TakeBlank(int at) => Json.At(_json, at) switch
    {
        (byte)'n' => Json.Bytes(_json, at, "null"u8),
        (byte)'"' when Json.At(_json, at + 1) == '"' => at + 2,
        (byte)'[' => Json.Bytes(_json, at, "[]"u8),
        _ => Json.Nowhere,
    };

    /// <summary>Whether what was given is what is shown and asked for, and no rule is broken.</summary>
    private readonly bool IsSound()
    {
        _plan.Survey.Evaluate(_state);
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
