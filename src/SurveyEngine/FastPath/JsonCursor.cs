using System.Runtime.CompilerServices;

namespace SurveyEngine.FastPath;

/// <summary>
/// Steps through JSON for a reader that knows what must come next. Each method takes a position and returns the one after what
/// it read, or <see cref="NotFound"/> when something else is there.
/// </summary>
internal static class JsonCursor
{
    public const int NotFound = -1;

    /// <summary>The byte at a position; 0 after the end, which never occurs between tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length ? json[at] : (byte)0;

    /// <summary>Skips white space (RFC 8259, section 2), if there is any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipWhiteSpace(ReadOnlySpan<byte> json, int at)
    {
        while (At(json, at) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;

        return at;
    }

    /// <summary>Reads a punctuation mark, with the white space around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ExpectPunctuation(ReadOnlySpan<byte> json, int at, byte mark)
    {
        at = SkipWhiteSpace(json, at);
        return At(json, at) == mark ? SkipWhiteSpace(json, at + 1) : NotFound;
    }

    /// <summary>Reads these bytes.</summary>
    public static int ExpectBytes(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> expected) =>
        json[at..].StartsWith(expected) ? at + expected.Length : NotFound;

    /// <summary>Reads a string, from its opening to its closing quote.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the opening quote.</param>
    /// <param name="isEscaped">Whether it has escape sequences.</param>
    public static int SkipString(ReadOnlySpan<byte> json, int at, out bool isEscaped)
    {
        isEscaped = false;
        if (At(json, at) != '"')
            return NotFound;

        for (at++; json[at..].IndexOfAny((byte)'"', (byte)'\\') is var length and >= 0; at = Math.Min(at + 2, json.Length))
        {
            at += length;
            if (json[at] == '"')
                return at + 1;

            isEscaped = true;
        }

        return NotFound;
    }

    /// <summary>Reads a number (RFC 8259, section 6).</summary>
    public static int SkipNumber(ReadOnlySpan<byte> json, int at)
    {
        at += At(json, at) == '-' ? 1 : 0;
        int whole = SkipDigits(json, at);
        if (whole == NotFound || (At(json, at) == '0' && whole > at + 1))
            return NotFound;

        at = whole;
        if (At(json, at) == '.')
        {
            at = SkipDigits(json, at + 1);
            if (at == NotFound)
                return NotFound;
        }

        if (At(json, at) is not ((byte)'e' or (byte)'E'))
            return at;

        at++;
        return SkipDigits(json, at + (At(json, at) is (byte)'+' or (byte)'-' ? 1 : 0));
    }

    private static int SkipDigits(ReadOnlySpan<byte> json, int at)
    {
        int start = at;
        while (At(json, at) is >= (byte)'0' and <= (byte)'9')
            at++;

        return at > start ? at : NotFound;
    }
}
