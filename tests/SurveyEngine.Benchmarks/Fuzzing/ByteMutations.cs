namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>Breaks bytes without knowing what they mean.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Bits =
    [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x80], [0xC2, 0x9F], [0xC2, 0xA0], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xE3, 0x81], [0xE3], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8], [0xFF], [0xFE],
        [0xEF, 0xBB, 0xBF], [0x00], [0x01], [0x1F], [0x7F], [0xE2, 0x80, 0xA8], [0xF0, 0x9F, 0x98, 0x80], [0xE5, 0xAD, 0x97],
        "\""u8.ToArray(), "\\"u8.ToArray(), "\\\\"u8.ToArray(), "\\\""u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), ","u8.ToArray(), ":"u8.ToArray(),
        " "u8.ToArray(), "\n"u8.ToArray(), "\t"u8.ToArray(), "\r"u8.ToArray(), "\f"u8.ToArray(), "0"u8.ToArray(), "-"u8.ToArray(), "e"u8.ToArray(), "."u8.ToArray(), "\\u0061"u8.ToArray(),
        "\\n"u8.ToArray(), "null"u8.ToArray(), "\"\""u8.ToArray(), "[]"u8.ToArray(), "a"u8.ToArray(), "\"a\","u8.ToArray(), ",\"a\""u8.ToArray(), "//"u8.ToArray(), "/**/"u8.ToArray(),
    ];

    public static byte[] Mutate(byte[] json, Random random)
    {
        if (json.Length == 0)
            return Bits[random.Next(Bits.Length)];

        int at = random.Next(json.Length);
        int length = Math.Min(random.Next(1, random.Next(4) == 0 ? 60 : 5), json.Length - at);
        switch (random.Next(9))
        {
            case 0:
                byte[] flipped = [.. json];
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1 or 2:
                return [.. json[..at], .. Bits[random.Next(Bits.Length)], .. json[at..]];
            case 3 or 4:
                return [.. json[..at], .. Bits[random.Next(Bits.Length)], .. json[(at + length)..]];
            case 5:
                return [.. json[..at], .. json[(at + length)..]];
            case 6:
                return [.. json[..(at + length)], .. json[at..]];
            case 7 when random.Next(3) == 0:
                return json[..at];
            case 7:
                return [.. json, .. Bits[random.Next(Bits.Length)]];
            default:
                byte[] replaced = [.. json];
                replaced[at] = (byte)random.Next(256);
                return replaced;
        }
    }
}
