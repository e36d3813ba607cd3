using System.Runtime.CompilerServices;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>
/// Takes answers as long as they stand there as guessed: the key, the kind of value, and a comma behind it, without white space. First in
/// definition order, guessing the next key; once a key goes back in that order, in whatever order they come.
/// </summary>
internal ref struct FastAnswerLoop
{
    /// <summary>How many fields in definition order are tried as the next key before it is looked up.</summary>
    private const int MostGuesses = 8;

    private readonly ReadOnlySpan<byte> _json;
    private readonly ReadOnlySpan<ExpectedField> _guesses;
    private readonly KeyTable _keys;
    private readonly Span<ulong> _drafts;
    private readonly Span<ulong> _given;
    private readonly ReadOnlySpan<ulong> _blank;

    // While the keys come in definition order, nothing from the next field on is given yet.
    private bool _isInOrder = true;
    private int _next;

    /// <param name="plan">The survey.</param>
    /// <param name="json">The response.</param>
    /// <param name="state">Takes the answers as drafts.</param>
    /// <param name="given">The fields whose keys have been read with a value; those taken here are added.</param>
    /// <param name="blank">The fields whose keys have been read with a blank.</param>
    public FastAnswerLoop(
        FastPathPlan plan, ReadOnlySpan<byte> json, AnswerState state, Span<ulong> given, ReadOnlySpan<ulong> blank)
    {
        _json = json;
        _guesses = plan.Guesses;
        _keys = plan.Keys;
        _drafts = state.Drafts;
        _given = given;
        _blank = blank;
    }

    /// <summary>Takes what it can.</summary>
    /// <param name="at">The position of a key; then that of the first key that is not taken.</param>
    /// <returns>The field of that key; <see cref="KeyTable.None"/> when the key is not as guessed, either.</returns>
    public int Take(ref int at)
    {
        int field = _isInOrder ? TakeInOrder(ref at) : KeyTable.None;
        return _isInOrder ? field : TakeInAnyOrder(ref at);
    }

    /// <summary>Hears of a field that was read by somebody else, since the answer was not taken.</summary>
    public void Pass(int field)
    {
        _isInOrder &= field >= _next;
        _next = field + 1;
    }

    /// <summary>Whether the field's key has been read, with a value or a blank.</summary>
    public readonly bool IsGiven(int field) => FieldSet.Contains(_given, field) || FieldSet.Contains(_blank, field);

    private int TakeInOrder(ref int at)
    {
        int next = _next;
        ReadOnlySpan<byte> json = _json;
        ReadOnlySpan<ExpectedField> guesses = _guesses;
        for (int key = at; key + ExpectedField.Width <= json.Length; at = key)
        {
            int field = FindNext(key, next, out uint differing, out int keyLength);
            if (field < next)
            {
                _isInOrder = field == KeyTable.None;
                return KeyTable.None;
            }

            if (!guesses[field].IsAnswer(differing))
                return field;

            key = guesses[field].Take(json, key + keyLength, _drafts);
            if (key == JsonCursor.Nowhere)
                return field;

            FieldSet.Add(_given, field);
            _next = next = field + 1;
        }

        return KeyTable.None;
    }

    private readonly int TakeInAnyOrder(ref int at)
    {
        ReadOnlySpan<byte> json = _json;
        ReadOnlySpan<ExpectedField> guesses = _guesses;
        for (int key = at; key + ExpectedField.Width <= json.Length; at = key)
        {
            int field = _keys.Find(json, key, out uint differing, out int keyLength);
            if (field == KeyTable.None)
                return KeyTable.None;

            // Which kind of answer comes cannot be foreseen. The processor knows it sooner from the bytes than from the field.
            bool isLetter = ExpectedField.IsLetter(json, key + keyLength);
            if (!guesses[field].IsAnswer(differing) || IsGiven(field))
                return field;

            key = isLetter
                ? guesses[field].TakeLetter(json, key + keyLength, _drafts)
                : guesses[field].TakePicks(json, key + keyLength, _drafts);
            if (key == JsonCursor.Nowhere)
                return field;

            FieldSet.Add(_given, field);
        }

        return KeyTable.None;
    }

    /// <summary>Finds the field of a key: one of the next few in definition order, or else any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindNext(int key, int next, out uint differing, out int keyLength)
    {
        ReadOnlySpan<byte> json = _json;
        ReadOnlySpan<ExpectedField> guesses = _guesses;
        int last = Math.Min(next + MostGuesses, guesses.Length);
        for (int field = next; field < last; field++)
        {
            differing = guesses[field].Differ(json, key);
            if (guesses[field].IsKey(differing))
            {
                keyLength = guesses[field].KeyLength;
                return field;
            }
        }

        return _keys.Find(json, key, out differing, out keyLength);
    }
}
