using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SurveyEngine.Answers;
using SurveyEngine.Compilation;
using SurveyEngine.Text;

namespace SurveyEngine.Responses;

/// <summary>
/// Reads a text. One that is plain and surely not too long is only looked through, many bytes at a time; any other is decoded
/// into a borrowed buffer and checked there.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="isRead">Whether a condition reads the text, so that it must be kept.</param>
internal sealed class TextScanner(TextField field, bool isRead) : FieldScanner
{
    /// <summary>The control characters of ASCII, none of which may stand in JSON but DEL.</summary>
    private static readonly SearchValues<byte> Control = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), 0x7F]);

    /// <summary>What a character from U+0080 to U+00BF starts with: the C1 control characters are among them.</summary>
    private const byte LeadOfC1 = 0xC2;

    /// <summary>What white space starts with, in ASCII and beyond: U+0085, U+00A0, U+1680, U+2000 to U+205F, U+3000.</summary>
    private static readonly SearchValues<byte> MayStartSpace = SearchValues.Create([(byte)' ', LeadOfC1, 0xE1, 0xE2, 0xE3]);

    private readonly TextRules _rules = field.Rules;

    public override int Scan(ReadOnlySpan<byte> json, int at, AnswerState state)
    {
        int end = Json.Text(json, at, out bool isEscaped);
        if (end == Json.Nowhere)
            return Json.Nowhere;

        ReadOnlySpan<byte> content = json[(at + 1)..(end - 1)];
        if (!isEscaped && !isRead && IsSurelyFine(content))
        {
            field.NotePresence(state);
            return end;
        }

        return TryDecode(content, isEscaped, state) ? end : Json.Nowhere;
    }

    /// <summary>Whether the text is well-formed, not blank and not too long, without being decoded.</summary>
    private bool IsSurelyFine(ReadOnlySpan<byte> content)
    {
        if (!_rules.OnlyLimitsLength || content.Length > TextRules.MostBytes || MayStartSpace.Contains(content[0])
            || content.ContainsAny(Control))
        {
            return false;
        }

        // No unit is shorter than a byte, and none of our units shorter than a UTF-16 code unit.
        if (content.Length > _rules.Kind.MaxLength && Encoding.UTF8.GetCharCount(content) > _rules.Kind.MaxLength)
            return false;

        return Ascii.IsValid(content) || (Utf8.IsValid(content) && !content.Contains(LeadOfC1));
    }

    private bool TryDecode(ReadOnlySpan<byte> content, bool isEscaped, AnswerState state)
    {
        if (content.ContainsAnyInRange((byte)0, (byte)0x1F))
            return false;

        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        int length = isEscaped ? JsonText.Unescape(content, buffer) : JsonText.Decode(content, buffer);
        bool isFine = length > 0 && TryAccept(buffer.AsSpan(0, length), state);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        return isFine;
    }

    private bool TryAccept(Span<char> decoded, AnswerState state)
    {
        ReadOnlySpan<char> text = decoded[..LineBreaks.Normalize(decoded)];
        if (text.IsWhiteSpace() || !WellFormedText.Holds(text) || Encoding.UTF8.GetByteCount(text) > TextRules.MostBytes
            || !_rules.Accepts(text))
        {
            return false;
        }

        if (isRead)
            field.Keep(text.ToString(), state);
        else
            field.NotePresence(state);

        return true;
    }
}
