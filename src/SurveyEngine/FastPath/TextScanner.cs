using System.Buffers;
using System.Text;
using SurveyEngine.Json;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads a text. One that is plain and surely not too long is only looked through, many bytes at a time; any other is decoded
/// into a borrowed buffer and checked there.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="rules">Its rules.</param>
/// <param name="isRead">Whether a condition reads the text, so that it must be kept.</param>
internal sealed class TextScanner(Field field, TextRules rules, bool isRead) : FieldScanner
{
    private readonly TextRules _rules = rules;
    private readonly bool _mayBeEscaped = rules.Kind.Multiline;
    private readonly int _mostCodePoints = rules.Kind.MaxLength ?? int.MaxValue;

    private readonly bool _mayBeLookedThrough =
        !isRead && rules.Kind is { MinLength: null, Format: null, Pattern: null, CountAs: not TextUnit.Utf16 };

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state, out bool isSound)
    {
        isSound = true;
        if (JsonCursor.At(json, at) != '"')
            return JsonCursor.Nowhere;

        int start = at + 1;
        if (_mayBeLookedThrough)
        {
            int quote = JsonTextScan.FindEnd(json, start, out int codePoints, out bool hasEscapes);
            if (quote >= 0 && IsSurelyFine(json[start..quote], codePoints, hasEscapes))
            {
                field.MarkAnswered(state);
                return quote + 1;
            }
        }

        int end = JsonCursor.Text(json, at, out bool isEscaped);
        return end != JsonCursor.Nowhere && TryDecode(json[start..(end - 1)], isEscaped, state, out isSound) ? end : JsonCursor.Nowhere;
    }

    /// <summary>
    /// Whether a well-formed text is not blank, not too long, and of one line where it must be. No grapheme cluster is less than a
    /// code point.
    /// </summary>
    private bool IsSurelyFine(ReadOnlySpan<byte> content, int codePoints, bool isEscaped) =>
        content.Length <= TextRules.MaxBytes && codePoints <= _mostCodePoints && (!isEscaped || _mayBeEscaped)
        && !MayStartWithSpace(content);

    private static bool MayStartWithSpace(ReadOnlySpan<byte> content) =>
        Rune.DecodeFromUtf8(content, out Rune first, out _) != OperationStatus.Done || Rune.IsWhiteSpace(first) || first.Value == '\\';

    private bool TryDecode(ReadOnlySpan<byte> content, bool isEscaped, AnswerState state, out bool isSound)
    {
        isSound = false;
        if (content.ContainsAnyInRange((byte)0, (byte)0x1F))
            return false;

        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        int length = isEscaped ? JsonStrings.Unescape(content, buffer) : JsonStrings.Decode(content, buffer);
        bool isTaken = length > 0 && TryTake(buffer.AsSpan(0, length), state, out isSound);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return isTaken;
    }

    private bool TryTake(Span<char> decoded, AnswerState state, out bool isSound)
    {
        ReadOnlySpan<char> text = decoded[..LineBreaks.Normalize(decoded)];
        isSound = false;
        if (text.IsWhiteSpace() || !WellFormedText.Holds(text) || Encoding.UTF8.GetByteCount(text) > TextRules.MaxBytes)
            return false;

        // What is wrong with it is told later, from what it says.
        isSound = _rules.Accepts(text);
        if (isRead || !isSound)
            field.StoreDraft(text.ToString(), state);
        else
            field.MarkAnswered(state);

        return true;
    }
}
