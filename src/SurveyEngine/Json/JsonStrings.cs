using System.Buffers;
using System.Text.Unicode;

namespace SurveyEngine.Json;

/// <summary>The inside of a JSON string (RFC 8259, section 7), from a reader that has not looked into it yet.</summary>
internal static class JsonStrings
{
    /// <summary>What each byte is worth as a hexadecimal digit; negative when it is none.</summary>
    private static readonly int[] HexValues = [.. Enumerable.Range(0, 256).Select(b => HexValue((char)b))];

    /// <summary>Decodes UTF-8 with escape sequences.</summary>
    /// <param name="content">What stands between the quotes.</param>
    /// <param name="text">Room for as many characters as the content has bytes.</param>
    /// <returns>How many characters there are; -1 when an escape sequence or the UTF-8 is not well-formed.</returns>
    public static int Unescape(ReadOnlySpan<byte> content, Span<char> text)
    {
        int length = 0;
        while (!content.IsEmpty)
        {
            if (content[0] == '\\')
            {
                if (!TryReadEscape(content, out text[length], out int taken))
                    return -1;

                length++;
                content = content[taken..];
                continue;
            }

            int plain = content.IndexOf((byte)'\\');
            ReadOnlySpan<byte> run = plain < 0 ? content : content[..plain];
            int decoded = Decode(run, text[length..]);
            if (decoded < 0)
                return -1;

            length += decoded;
            content = content[run.Length..];
        }

        return length;
    }

    /// <summary>Decodes UTF-8.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="text">Room for as many characters as there are bytes.</param>
    /// <returns>How many characters there are; -1 when the UTF-8 is not well-formed.</returns>
    public static int Decode(ReadOnlySpan<byte> content, Span<char> text) =>
        Utf8.ToUtf16(content, text, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done ? length : -1;

    private static bool TryReadEscape(ReadOnlySpan<byte> content, out char c, out int taken)
    {
        c = default;
        taken = 2;
        if (content.Length < 2)
            return false;
        if (content[1] == 'u')
        {
            taken = 6;
            return content.Length >= 6 && TryReadHex(content.Slice(2, 4), out c);
        }

        c = (char)content[1] switch
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
        return c != default;
    }

    private static bool TryReadHex(ReadOnlySpan<byte> digits, out char c)
    {
        int value = (HexValues[digits[0]] << 12) | (HexValues[digits[1]] << 8) | (HexValues[digits[2]] << 4) | HexValues[digits[3]];
        c = (char)value;
        return value >= 0;
    }

    private static int HexValue(char digit) => char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : -1;
}
