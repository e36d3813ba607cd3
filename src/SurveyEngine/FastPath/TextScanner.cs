using System.Buffers;
using System.Text;
using SurveyEngine.Documents;
using SurveyEngine.Json;
using SurveyEngine.Kinds.Text;
using SurveyEngine.Model;
using SurveyEngine.State;
using SurveyEngine.Text;

namespace SurveyEngine.FastPath;

/// <summary>
/// Reads a text. A plain text that is certainly not too long is validated in the bytes, many at a time; any other is decoded into a rented
/// buffer and checked there. Only its range is noted, unless a condition reads the text.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="rules">Its rules.</param>
/// <param name="isRead">Whether a condition reads the text.</param>
internal sealed class TextScanner(Field field, TextRules rules, bool isRead) : FieldScanner
{
    private readonly bool _mayBeEscaped = rules.Kind.Multiline;
    private readonly int _maxCodePoints = rules.Kind.MaxLength ?? int.MaxValue;

    private readonly bool _mayStayInBytes =
        !isRead && rules.Kind is { MinLength: null, Format: null, Pattern: null, CountAs: not TextUnit.Utf16 };

    public override int Scan(ReadOnlySpan<byte> json, int at, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = true;
        if (JsonCursor.At(json, at) != '"')
            return JsonCursor.NotFound;

        int start = at + 1;
        if (_mayStayInBytes)
        {
            int quote = JsonTextScan.FindEnd(json, start, out int codePoints, out bool hasEscapes);
            if (quote >= 0 && IsSurelyFine(json[start..quote], codePoints, hasEscapes))
            {
                Note(new TextRange(start, quote - start), workspace);
                return quote + 1;
            }
        }

        int end = JsonCursor.SkipString(json, at, out _);
        if (end == JsonCursor.NotFound)
            return JsonCursor.NotFound;

        var range = new TextRange(start, end - 1 - start);
        return TryDecode(json, range, workspace, out isSound) ? end : JsonCursor.NotFound;
    }

    /// <summary>
    /// Whether a well-formed text is certainly not blank, not too long, and of one line if it must be. A grapheme cluster is at least one
    /// code point.
    /// </summary>
    private bool IsSurelyFine(ReadOnlySpan<byte> content, int codePoints, bool isEscaped) =>
        content.Length <= TextRules.MaxBytes && codePoints <= _maxCodePoints && (!isEscaped || _mayBeEscaped)
        && !MayStartWithSpace(content);

    private static bool MayStartWithSpace(ReadOnlySpan<byte> content) =>
        Rune.DecodeFromUtf8(content, out Rune first, out _) != OperationStatus.Done || InvisibleText.IsInvisible(first) || first.Value == '\\';

    private bool TryDecode(ReadOnlySpan<byte> json, TextRange range, ReadingWorkspace workspace, out bool isSound)
    {
        isSound = false;
        ReadOnlySpan<byte> content = json.Slice(range.Start, range.Length);
        if (content.ContainsAnyInRange((byte)0, (byte)0x1F))
            return false;

        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        int length = JsonStrings.Decode(content, buffer);
        bool isTaken = length > 0 && TryTake(buffer.AsSpan(0, length), range, workspace, out isSound);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return isTaken;
    }

    private bool TryTake(Span<char> decoded, TextRange range, ReadingWorkspace workspace, out bool isSound)
    {
        ReadOnlySpan<char> text = decoded[..LineBreaks.Normalize(decoded)];
        isSound = false;
        if (InvisibleText.IsBlank(text) || !WellFormedText.Holds(text) || Encoding.UTF8.GetByteCount(text) > TextRules.MaxBytes)
            return false;

        isSound = rules.Accepts(text);
        if (isRead || !isSound)
            field.StoreDraft(text.ToString(), workspace.State);
        else
            Note(range, workspace);

        return true;
    }

    private void Note(TextRange range, ReadingWorkspace workspace)
    {
        workspace.Texts[field.Slot.Text] = range;
        field.MarkAnswered(workspace.State);
    }
}
