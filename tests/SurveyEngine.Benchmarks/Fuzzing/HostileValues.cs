using System.Globalization;
using System.Text;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>Values that readers get wrong, as raw JSON.</summary>
/// <param name="codes">Option codes of the survey.</param>
internal sealed class HostileValues(IReadOnlyList<string> codes)
{
    private static readonly string[] Fixed =
    [
        "null", "\"\"", "[]", "[ ]", "\" \"", "\"\\t\\n\"", "\"\u3000\"", "\"\\u3000\\u0020\"", "\"\u00A0\"", "\"\u200B\"", "\"\uFEFF\"", "{}", "{ }", "true", "false",
        "[null]", "[\"\"]", "[[]]", "[{}]", "[1]", "[\"a\",null]", "[\"a\",\"a\"]", "[\"a\" , \"b\"]", "{\"a\":1,\"a\":2}", "{\"\uD83D\uDE00\":[]}",
        "0", "-0", "-1", "1.0", "1.00", "10.0", "1e3", "1E+3", "1e-3", "12e-1", "1200", "1001", "0.125", "0.10", "-0.0", "1e28", "1e29", "1e999", "-1e999", "1e-999", "1e99999999999999999999",
        "79228162514264337593543950335", "79228162514264337593543950336", "7.9228162514264337593543950335", "0.0000000000000000000000000001", "0.00000000000000000000000000001",
        "01", "1.", ".5", "+1", "1e", "0x10", "--1", "NaN", "tru", "nul", "'a'", "\"a", "a\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "[\"a\",]", "[,]", "[\"a\"", "{\"a\"}", "//", "/**/null", "",
        "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"\\u0000\"", "\"\\u0008\"", "\"\\u007f\"", "\"\\u0085\"", "\"\\u2028\"", "\"\\ufffd\"", "\"\\ufffe\"", "\"\\r\\n\"", "\"a\\r\\nb\"", "\"a\\rb\"", "\"a\\nb\"", "\"a\\tb\"",
        "\"\u007F\"", "\"abc\u0080def\"", "\"\u009F\"", "\"0123456789abcde\u0085\"", "\"\u2028\"", "\"a\tb\"", "\"a\nb\"", "\"a\u0001b\"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"\\b\\f\"",
        "\"a@b.jp\"", "\"a@b\"", "\" a@b.jp\"", "\"a@b.jp \"", "\"a@@b.jp\"", "\"a@b..jp\"", "\"ａ@b.jp\"", "\"\\u0061@b.jp\"", "\"a.@b.jp\"", "\"a@-b.jp\"", "\"\\\"a\\\"@b.jp\"",
        "\"123-4567\"", "\"１２３-4567\"", "\"123-45678\"", "\"無\"", "\"\\u7121\"", "\"n\"", "\"hidden\"", "\"nn\"",
        "\"z\"", "\"A\"", "\"aa\"", "\"\\u0061\"", "[\"\\u0061\"]", "[\"\\u0061\",\"a\"]", "\"ａ\"", "[\"ａ\"]", "[\"z\"]", "[\"z\",\"zz\"]", "[\"a\",\"b\",\"c\",\"d\"]", "[\"j\"]", "[\"a\",\"j\"]", "[\"x\",\"a\"]",
    ];

    private static readonly string[] Moments =
    [
        "2026-11-28", "1999-12-31", "2031-01-01", "0001-01-01", "9999-12-31", "0000-01-01", "2024-02-29", "2025-02-29", "2026-13-01", "2026-11-31", "2026-1-1", "2026/11/28", "２０２６-11-28",
        "09:30", "09:30:00", "09:30:15", "18:00:01", "24:00", "09:60", "9:30", "09:30:60", "09:30:15.0", "09:30Z", "2026-11-28T09:30", "2026-11-28T09:30:15", "1999-12-31T23:59:59",
        "2026-11-28t09:30", "2026-11-28 09:30", "2026-11-28T09:30Z", "2026-11-28T09:30+09:00", "2026-02-30T09:30", "2026-11-28T", "T09:30", " 2026-11-28", "2026-11-28 ", "\u0032026-11-28", "2026-11-2\u0038", "-026-11-28",
    ];

    private static readonly string[] Clusters = ["a", "字", "𠮷", "か\u3099", "葛\uDB40\uDD00", "👨‍👩‍👧‍👦", "e\u0301\u0302\u0303", "🇯🇵", "\\n", "\\r\\n", "\\u0061", "\\u5b57", "\\ud83d\\ude00", "\\u0301", "\u0301", "ｶﾞ", "각", " "];

    private static readonly int[] Lengths = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 19, 20, 21, 29, 30, 31, 32, 33, 50, 51, 99, 100, 101, 299, 300, 301];

    public string Next(Random random) => random.Next(11) switch
    {
        0 or 1 => Text(random),
        2 => Picks(random),
        3 => "\"" + codes[random.Next(codes.Count)] + "\"",
        4 => Number(random),
        5 when random.Next(20) == 0 => Huge(random),
        6 when random.Next(4) == 0 => Nested(random),
        7 => $"\"{Moments[random.Next(Moments.Length)]}\"",
        _ => Fixed[random.Next(Fixed.Length)],
    };

    /// <summary>A text about as long as limits are, of clusters of one kind or of all.</summary>
    private static string Text(Random random)
    {
        int length = Lengths[random.Next(Lengths.Length)];
        string one = Clusters[random.Next(Clusters.Length)];
        bool isMixed = random.Next(2) == 0;
        var text = new StringBuilder("\"");
        for (int i = 0; i < length; i++)
            text.Append(isMixed ? Clusters[random.Next(Clusters.Length)] : one);

        return text.Append('"').ToString();
    }

    private string Picks(Random random)
    {
        int count = random.Next(6) == 0 ? random.Next(1, 80) : random.Next(1, 5);
        return "[" + string.Join(',', Enumerable.Range(0, count).Select(_ => $"\"{codes[random.Next(codes.Count)]}\"")) + "]";
    }

    private static string Number(Random random)
    {
        string number = (random.NextInt64(-20_000, 2_000_000) / (decimal)Math.Pow(10, random.Next(5))).ToString(CultureInfo.InvariantCulture);
        return random.Next(4) == 0 ? $"{number}e{random.Next(-30, 31)}" : number;
    }

    /// <summary>About 64 KiB of UTF-8, the technical cap of every text.</summary>
    private static string Huge(Random random)
    {
        string cluster = random.Next(3) switch { 0 => "a", 1 => "\u0301", _ => "\\n" };
        int bytes = cluster[0] == '\u0301' ? 2 : 1;
        return $"\"{string.Concat(Enumerable.Repeat(cluster, ((64 * 1024) + random.Next(-2, 3)) / bytes))}\"";
    }

    /// <summary>About as deep as JSON may be here.</summary>
    private static string Nested(Random random)
    {
        int depth = random.Next(58, 68);
        return random.Next(2) == 0
            ? new string('[', depth) + new string(']', depth)
            : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
    }
}
