using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SurveyEngine.Json;

/// <summary>The content of a JSON string, between its quotes (RFC 8259, section 7).</summary>
internal static class JsonStrings
{
    private const int MaxStackCharacters = 128;

    /// <summary>The value of each byte as a hexadecimal digit; negative when it is not a digit.</summary>
    private static readonly int[] HexValues = [.. Enumerable.Range(0, 256).Select(b => HexValue((char)b))];

    /// <summary>Reads the first character.</summary>
    /// <param name="content">The content, or its rest; not empty.</param>
    /// <param name="value">A code point; or a lone surrogate, when an escape sequence has no partner.</param>
    /// <param name="length">The number of bytes of the character; for malformed UTF-8, the number to skip.</param>
    /// <returns>Whether the character is well-formed, as UTF-8 and as an escape sequence.</returns>
    public static bool TryReadFirst(ReadOnlySpan<byte> content, out int value, out int length)
    {
        if (content[0] != '\\')
        {
            bool isWellFormed = Rune.DecodeFromUtf8(content, out Rune rune, out length) == OperationStatus.Done;
            value = rune.Value;
            return isWellFormed;
        }

        bool isEscape = TryReadEscape(content, out char unit, out length);
        value = unit;
        if (char.IsHighSurrogate(unit) && TryReadEscape(content[length..], out char low, out int lowLength) && char.IsLowSurrogate(low))
        {
            value = char.ConvertToUtf32(unit, low);
            length += lowLength;
        }

        return isEscape;
    }

    /// <summary>Decodes UTF-8 with or without escape sequences.</summary>
    /// <param name="content">The content.</param>
    /// <param name="text">Room for as many characters as the content has bytes.</param>
    /// <param name="broken">The replacement for bytes that are not UTF-8; null when they are an error.</param>
    /// <returns>The number of characters; -1 when an escape sequence, or the UTF-8, is malformed.</returns>
    public static int Decode(ReadOnlySpan<byte> content, Span<char> text, char? broken = null)
    {
        int length = 0;
        while (!content.IsEmpty)
        {
            if (content[0] != '\\')
            {
                int plain = content.IndexOf((byte)'\\');
                OperationStatus status = Utf8.ToUtf16(
                    plain < 0 ? content : content[..plain], text[length..], out int read, out int written, replaceInvalidSequences: false);
                length += written;
                content = content[read..];
                if (status == OperationStatus.Done)
                    continue;
            }

            if (!TryReadFirst(content, out int value, out int taken))
            {
                if (broken is null)
                    return -1;

                value = broken.Value;
            }

            length += Append(value, text[length..]);
            content = content[taken..];
        }

        return length;
    }

    /// <summary>The text of a content; null when it is malformed.</summary>
    /// <param name="content">The content.</param>
    /// <param name="broken">The replacement for bytes that are not UTF-8; null when they are an error.</param>
    public static string? ToText(ReadOnlySpan<byte> content, char? broken = null)
    {
        char[]? rented = content.Length > MaxStackCharacters ? ArrayPool<char>.Shared.Rent(content.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[MaxStackCharacters];
        int length = Decode(content, buffer, broken);
        string? text = length < 0 ? null : new string(buffer[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented, clearArray: true);

        return text;
    }

    private static int Append(int value, Span<char> text)
    {
        if (value > char.MaxValue)
            return new Rune(value).EncodeToUtf16(text);

        text[0] = (char)value;
        return 1;
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> content, out char unit, out int length)
    {
        unit = default;
        length = 2;
        if (content.Length < 2 || content[0] != '\\')
            return false;
        if (content[1] == 'u')
        {
            length = 6;
            return content.Length >= 6 && TryReadHex(content.Slice(2, 4), out unit);
        }

        unit = (char)content[1] switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => default,
        };
        return unit != default;
    }

    private static bool TryReadHex(ReadOnlySpan<byte> digits, out char unit)
    {
        int value = (HexValues[digits[0]] << 12) | (HexValues[digits[1]] << 8) | (HexValues[digits[2]] << 4) | HexValues[digits[3]];
        unit = (char)value;
        return value >= 0;
    }

    private static int HexValue(char digit) => char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : -1;
}
