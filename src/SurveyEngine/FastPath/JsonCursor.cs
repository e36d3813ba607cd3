using System.Runtime.CompilerServices;

namespace SurveyEngine.FastPath;

/// <summary>
/// Steps through JSON for a reader that knows what must come next. Each takes a position and gives the one behind what it took,
/// or <see cref="Nowhere"/> when something else stands there; why, a tokenizer can tell.
/// </summary>
internal static class JsonCursor
{
    public const int Nowhere = -1;

    /// <summary>The byte at a position; 0, which JSON never has between tokens, behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length ? json[at] : (byte)0;

    /// <summary>Takes white space (RFC 8259, section 2), if there is any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Space(ReadOnlySpan<byte> json, int at)
    {
        while (At(json, at) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;

        return at;
    }

    /// <summary>Takes a punctuation mark, with the white space around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Mark(ReadOnlySpan<byte> json, int at, byte mark)
    {
        at = Space(json, at);
        return At(json, at) == mark ? Space(json, at + 1) : Nowhere;
    }

    /// <summary>Takes these bytes.</summary>
    public static int Bytes(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> expected) =>
        json[at..].StartsWith(expected) ? at + expected.Length : Nowhere;

    /// <summary>Takes a string, from its opening to its closing quote.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="at">The position of the opening quote.</param>
    /// <param name="isEscaped">Whether there are escape sequences in it.</param>
    public static int Text(ReadOnlySpan<byte> json, int at, out bool isEscaped)
    {
        isEscaped = false;
        if (At(json, at) != '"')
            return Nowhere;

        for (at++; json[at..].IndexOfAny((byte)'"', (byte)'\\') is var length and >= 0; at = Math.Min(at + 2, json.Length))
        {
            at += length;
            if (json[at] == '"')
                return at + 1;

            isEscaped = true;
        }

        return Nowhere;
    }

    /// <summary>Takes a number (RFC 8259, section 6).</summary>
    public static int Number(ReadOnlySpan<byte> json, int at)
    {
        at += At(json, at) == '-' ? 1 : 0;
        int whole = Digits(json, at);
        if (whole == Nowhere || (At(json, at) == '0' && whole > at + 1))
            return Nowhere;

        at = whole;
        if (At(json, at) == '.')
        {
            at = Digits(json, at + 1);
            if (at == Nowhere)
                return Nowhere;
        }

        if (At(json, at) is not ((byte)'e' or (byte)'E'))
            return at;

        at++;
        return Digits(json, at + (At(json, at) is (byte)'+' or (byte)'-' ? 1 : 0));
    }

    private static int Digits(ReadOnlySpan<byte> json, int at)
    {
        int start = at;
        while (At(json, at) is >= (byte)'0' and <= (byte)'9')
            at++;

        return at > start ? at : Nowhere;
    }
}
