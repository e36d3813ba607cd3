using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>
/// What the answer of a field looks like in JSON without white space, compared many bytes at once: the key, and for a choice even
/// its value, <c>"Q2-1":"?",</c> or the start of it, <c>"Q3-3":["?</c>, since most codes are one letter. The vectors are of the size that
/// every processor has, so that the code can be compiled ahead.
/// </summary>
internal readonly struct ExpectedField
{
    /// <summary>How many bytes are compared, at most; they must be there.</summary>
    public const int Width = 2 * Half;

    private const int Half = 16;

    private const int PickLength = 4;

    // In memory order, the quotes and the comma of "?",
    private const uint Letter = 0x2C22_0022;
    private const uint AroundLetter = 0xFFFF_00FF;

    private const uint BetweenLetters = 0xEEEE;

    /// <summary>Picks of a list that goes on, <c>?","?","…</c>, from a letter on.</summary>
    private static Vector128<byte> AllPicks => Vector128.Create(MemoryMarshal.Read<uint>("?\",\""u8)).AsByte();

    private readonly Vector128<byte> _firstHalf;
    private readonly Vector128<byte> _secondHalf;
    private readonly uint _keyBits;
    private readonly uint _answerBits;
    private readonly int _word;
    private readonly int _shift;
    private readonly bool _hasSecondHalf;
    private readonly ChoiceRules? _rules;
    private readonly SingleByteOptions? _letters;

    /// <param name="field">The field.</param>
    /// <param name="letters">The options by letter, of a choice.</param>
    public ExpectedField(Field field, SingleByteOptions? letters)
    {
        _letters = letters;
        byte[] key = Encoding.UTF8.GetBytes($"\"{field.Path}\":");
        KeyLength = key.Length;
        _rules = field.Bits.WordCount == 1 ? field.Rules as ChoiceRules : null;
        (_word, _shift) = (field.Bits.Word, field.Bits.Shift);
        byte[] answer = _rules switch
        {
            null => [],
            { IsMulti: true } => [.. key, .. "[\"?"u8],
            _ => [.. key, .. "\"?\","u8],
        };
        int letterAt = answer.AsSpan().LastIndexOf((byte)'?');
        _keyBits = FirstBits(KeyLength);
        _answerBits = FirstBits(answer.Length) & ~(1U << letterAt);
        _hasSecondHalf = (_keyBits | _answerBits) >> Half != 0;
        Pattern = [.. answer.Length is > 0 and < Width ? answer : key, .. new byte[Width]];
        _firstHalf = Load(Pattern, 0);
        _secondHalf = Load(Pattern, Half);
    }

    /// <summary>The bytes that are guessed, and more behind them.</summary>
    public byte[] Pattern { get; }

    /// <summary>How long the key is, with its quotes and the colon.</summary>
    public int KeyLength { get; }

    /// <summary>Which of the bytes at a position are not as guessed; for the questions below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Differ(ReadOnlySpan<byte> json, int at)
    {
        uint equal = Vector128.Equals(Load(json, at), _firstHalf).ExtractMostSignificantBits();
        if (_hasSecondHalf)
            equal |= Vector128.Equals(Load(json, at + Half), _secondHalf).ExtractMostSignificantBits() << Half;

        return ~equal;
    }

    /// <summary>Whether the key stands there with its colon; a key that is longer than what is compared never does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsKey(uint differing) => (differing & _keyBits) == 0 && _keyBits != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAnswer(uint differing) => _answerBits != 0 && (differing & _answerBits) == 0;

    /// <summary>Whether the value is a text of one byte with a comma behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(ReadOnlySpan<byte> json, int at) =>
        at + sizeof(uint) <= json.Length && (MemoryMarshal.Read<uint>(json[at..]) & AroundLetter) == Letter;

    /// <summary>Takes an answer that starts as guessed, with the comma behind it; it becomes the draft.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the value.</param>
    /// <param name="drafts">The drafts, as bits.</param>
    /// <returns>The position behind the comma; <see cref="JsonCursor.Nowhere"/>, and no draft, when the guess goes no further.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(ReadOnlySpan<byte> json, int at, Span<ulong> drafts) =>
        _rules!.IsMulti ? TakePicks(json, at, drafts) : TakeLetter(json, at, drafts);

    /// <summary>Takes the answer of a single choice that is as guessed, with the comma behind it; it becomes the draft.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the value.</param>
    /// <param name="drafts">The drafts, as bits.</param>
    /// <returns>The position behind the comma; <see cref="JsonCursor.Nowhere"/>, and no draft, when there is no such option.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TakeLetter(ReadOnlySpan<byte> json, int at, Span<ulong> drafts)
    {
        if (!_letters!.TryFind(json[at + 1], out int option))
            return JsonCursor.Nowhere;

        drafts[_word] |= 1UL << (_shift + option);
        return at + "\"?\",".Length;
    }

    /// <summary>Takes the answer of a multiple choice that starts as guessed, up to four picks at a time, with the comma behind it.</summary>
    /// <inheritdoc cref="TakeLetter"/>
    public int TakePicks(ReadOnlySpan<byte> json, int at, Span<ulong> drafts)
    {
        at += "[\"".Length;
        ulong picks = 0;
        int count = 0;
        int length;
        do
        {
            if (at + Half > json.Length)
                return JsonCursor.Nowhere;

            uint differing = ~Vector128.Equals(Load(json, at), AllPicks).ExtractMostSignificantBits() & BetweenLetters;
            length = BitOperations.TrailingZeroCount(differing | (1U << Half));
            for (int end = at + length; at < end; at += PickLength)
            {
                if (!_letters!.TryFind(json[at], out int option))
                    return JsonCursor.Nowhere;

                picks |= 1UL << option;
                count++;
            }
        }
        while (length == Half);

        // The last pick, with what closes the list, is as long as the others.
        bool isClosed = length % PickLength == PickLength - 2 && json[at - 2] == ']' && json[at - 1] == ',';
        if (!isClosed || BitOperations.PopCount(picks) != count || !_rules!.Accepts(picks))
            return JsonCursor.Nowhere;

        drafts[_word] |= picks << _shift;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ReadOnlySpan<byte> json, int at) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);

    private static uint FirstBits(int count) => count < Width ? (1U << count) - 1 : 0;
}
