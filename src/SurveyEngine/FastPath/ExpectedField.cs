using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using SurveyEngine.Kinds.Choice;
using SurveyEngine.State;

namespace SurveyEngine.FastPath;

/// <summary>
/// The expected answer of a field in JSON without white space: its key and, for a choice, the start of its value. The 32 bytes that start
/// with the opening quote of a key are compared with it at once; a bit of the result is a byte that differs.
/// </summary>
/// <remarks>
/// <code>
///            0         1         2         3
///            01234567890123456789012345678901
/// single     "Q2-1":"?",·····················    ? is a code of one byte, · is not compared
///   key      =======
///   answer   ======== ==
/// multi      "Q3-3":["?······················    from ? on, codes are read four at a time: ?","?","?","?","
///   answer   =========
/// any other  "Q4-1-1":·······················    the key alone; a key that is longer than this never matches
/// </code>
/// </remarks>
internal readonly struct ExpectedField
{
    /// <summary>The maximum number of bytes that are compared; so many must be available.</summary>
    public const int Width = 2 * Half;

    private const int Half = 16;

    private const int CodeLength = 4;

    // The four bytes "?", as a little-endian integer, with 0 for the code; and a mask of the other three.
    private const uint OneCode = 0x2C22_0022;
    private const uint AroundCode = 0xFFFF_00FF;

    // The bytes between four codes: all but every fourth one.
    private const uint BetweenCodes = 0xEEEE;

    /// <summary>Four codes of a list that continues after them.</summary>
    private static Vector128<byte> FourCodes => Vector128.Create(MemoryMarshal.Read<uint>("?\",\""u8)).AsByte();

    private readonly Vector128<byte> _firstHalf;
    private readonly Vector128<byte> _secondHalf;
    private readonly uint _keyBits;
    private readonly uint _answerBits;
    private readonly int _word;
    private readonly int _shift;
    private readonly bool _hasSecondHalf;
    private readonly ChoiceRules? _rules;
    private readonly SingleByteOptions? _options;

    /// <param name="field">The field.</param>
    /// <param name="options">The options with codes of one byte, of a choice.</param>
    public ExpectedField(Field field, SingleByteOptions? options)
    {
        _options = options;
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
        int codeAt = answer.AsSpan().LastIndexOf((byte)'?');
        _keyBits = FirstBits(KeyLength);
        _answerBits = FirstBits(answer.Length) & ~(1U << codeAt);
        _hasSecondHalf = (_keyBits | _answerBits) >> Half != 0;
        Pattern = [.. answer.Length is > 0 and < Width ? answer : key, .. new byte[Width]];
        _firstHalf = Load(Pattern, 0);
        _secondHalf = Load(Pattern, Half);
    }

    /// <summary>The bytes that are expected, padded with zeros.</summary>
    public byte[] Pattern { get; }

    /// <summary>The length of the key with its quotes and the colon.</summary>
    public int KeyLength { get; }

    /// <summary>Compares the bytes at a position, for <see cref="IsKey"/> and <see cref="IsAnswer"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Differ(ReadOnlySpan<byte> json, int at)
    {
        uint equal = Vector128.Equals(Load(json, at), _firstHalf).ExtractMostSignificantBits();
        if (_hasSecondHalf)
            equal |= Vector128.Equals(Load(json, at + Half), _secondHalf).ExtractMostSignificantBits() << Half;

        return ~equal;
    }

    /// <summary>Whether the key matches, with its colon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsKey(uint differing) => (differing & _keyBits) == 0 && _keyBits != 0;

    /// <summary>Whether the key and the start of an answer match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAnswer(uint differing) => _answerBits != 0 && (differing & _answerBits) == 0;

    /// <summary>Whether the value is a string of one byte, followed by a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSingleByteCode(ReadOnlySpan<byte> json, int at) =>
        at + sizeof(uint) <= json.Length && (MemoryMarshal.Read<uint>(json[at..]) & AroundCode) == OneCode;

    /// <summary>Reads an answer that starts as expected, and the comma after it, and stores it as the draft.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the value.</param>
    /// <param name="drafts">The drafts, as bits.</param>
    /// <returns>The position after the comma; <see cref="JsonCursor.NotFound"/>, and no draft, when something else follows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(ReadOnlySpan<byte> json, int at, Span<ulong> drafts) =>
        _rules!.IsMulti ? ReadOptions(json, at, drafts) : ReadOption(json, at, drafts);

    /// <summary>Reads the answer of a single choice that is as expected, and the comma after it, and stores it as the draft.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the value.</param>
    /// <param name="drafts">The drafts, as bits.</param>
    /// <returns>The position after the comma; <see cref="JsonCursor.NotFound"/>, and no draft, when there is no such option.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadOption(ReadOnlySpan<byte> json, int at, Span<ulong> drafts)
    {
        if (!_options!.TryFind(json[at + 1], out int option))
            return JsonCursor.NotFound;

        drafts[_word] |= 1UL << (_shift + option);
        return at + "\"?\",".Length;
    }

    /// <summary>Reads the answer of a multiple choice that starts as expected, four codes at a time, and the comma after it.</summary>
    /// <inheritdoc cref="ReadOption"/>
    public int ReadOptions(ReadOnlySpan<byte> json, int at, Span<ulong> drafts)
    {
        at += "[\"".Length;
        ulong selected = 0;
        int count = 0;
        int length;
        do
        {
            if (at + Half > json.Length)
                return JsonCursor.NotFound;

            uint differing = ~Vector128.Equals(Load(json, at), FourCodes).ExtractMostSignificantBits() & BetweenCodes;
            length = BitOperations.TrailingZeroCount(differing | (1U << Half));
            for (int end = at + length; at < end; at += CodeLength)
            {
                if (!_options!.TryFind(json[at], out int option))
                    return JsonCursor.NotFound;

                selected |= 1UL << option;
                count++;
            }
        }
        while (length == Half);

        // The last code is followed by ], instead of ",", which has as many bytes.
        bool isClosed = length % CodeLength == CodeLength - 2 && json[at - 2] == ']' && json[at - 1] == ',';
        if (!isClosed || BitOperations.PopCount(selected) != count || !_rules!.Accepts(selected))
            return JsonCursor.NotFound;

        drafts[_word] |= selected << _shift;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ReadOnlySpan<byte> json, int at) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);

    private static uint FirstBits(int count) => count < Width ? (1U << count) - 1 : 0;
}
