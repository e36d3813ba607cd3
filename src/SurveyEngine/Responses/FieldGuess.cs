using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using SurveyEngine.Answers;
using SurveyEngine.Compilation;

namespace SurveyEngine.Responses;

/// <summary>
/// What the answer of a field looks like in JSON without white space, compared 32 bytes at once: the key, and for a choice even
/// the start of the value, <c>"Q2-1":"?",</c> or <c>"Q3-3":["?"</c>, since most codes are one letter.
/// </summary>
internal readonly struct FieldGuess
{
    private const int Width = 32;

    private readonly Vector256<byte> _pattern;
    private readonly uint _keyBits;
    private readonly uint _answerBits;
    private readonly int _letterAt;
    private readonly byte[] _key;
    private readonly ChoiceRules? _rules;
    private readonly BitRange _bits;

    public FieldGuess(Field field)
    {
        _key = Encoding.UTF8.GetBytes($"\"{field.Path}\":");
        KeyLength = _key.Length;
        _rules = (field as ChoiceField)?.Rules;
        _bits = field.Bits;
        byte[] answer = _rules switch
        {
            null => [],
            { IsMulti: true } => [.. _key, .. "[\"?\""u8],
            _ => [.. _key, .. "\"?\","u8],
        };
        HasAnswer = answer.Length is > 0 and <= Width;
        _letterAt = Array.LastIndexOf(answer, (byte)'?');
        _answerBits = FirstBits(answer.Length) & ~(1U << _letterAt);
        _keyBits = FirstBits(KeyLength);
        byte[] pattern = [.. HasAnswer ? answer : _key, .. new byte[Width]];
        _pattern = Vector256.Create(pattern.AsSpan(0, Width));
    }

    public int KeyLength { get; }

    /// <summary>Whether more than the key can be guessed.</summary>
    public bool HasAnswer { get; }

    /// <summary>Which of the next bytes are as guessed; for the questions below.</summary>
    public uint Compare(Vector256<byte> next) => Vector256.Equals(next, _pattern).ExtractMostSignificantBits();

    public bool IsKey(uint compared, ReadOnlySpan<byte> json) =>
        (~compared & _keyBits) == 0 && (KeyLength <= Width || json.StartsWith(_key));

    public bool IsAnswer(uint compared) => HasAnswer && (~compared & _answerBits) == 0;

    /// <summary>Takes an answer that starts as guessed, with the comma behind it; it becomes the draft.</summary>
    /// <returns>The position behind the comma; <see cref="Json.Nowhere"/>, and no draft, when the guess goes no further.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(ReadOnlySpan<byte> json, int at, AnswerState state)
    {
        at += _letterAt;
        if (_rules!.IsMulti)
            return TakePicks(json, at, state);

        return _rules.TryFindLetter(json[at], out int option) && state.SetDraft(_bits, option) ? at + "?\",".Length : Json.Nowhere;
    }

    private int TakePicks(ReadOnlySpan<byte> json, int at, AnswerState state)
    {
        int count = 0;
        bool hasExclusive = false;
        while (at + 6 <= json.Length && json[at + 1] == '"'
            && _rules!.TryFindLetter(json[at], out int option) && state.SetDraft(_bits, option))
        {
            count++;
            hasExclusive |= _rules.IsExclusive(option);
            if (json[at + 2] == ']' && json[at + 3] == ',' && _rules.Accepts(count, hasExclusive))
                return at + "?\"],".Length;
            if (json[at + 2] != ',' || json[at + 3] != '"')
                break;

            at += "?\",\"".Length;
        }

        _bits.Clear(state.Drafts);
        return Json.Nowhere;
    }

    private static uint FirstBits(int count) => count >= Width ? uint.MaxValue : (1U << count) - 1;
}
