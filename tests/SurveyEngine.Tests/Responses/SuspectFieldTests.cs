using System.Buffers;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>Which fields of a posted response are looked at more closely: in surveys of more fields than a word has bits, too.</summary>
public sealed class SuspectFieldTests
{
    private readonly Posting _many = Posting.To([.. Enumerable.Range(0, 200).Select(i => (i % 60) switch
    {
        3 => Single($"Q{i}").Required(),
        4 => Single($"Q{i}").RequiredWhen("Q0 = 'b'"),
        5 => Multi($"Q{i}", "a b c none nil").OptionWhen("b", "Q0 = 'a'").Exclusive("none").Exclusive("nil"),
        6 => Single($"Q{i}", when: "Q0 = 'a'"),
        7 => Question($"Q{i}", new NumberEntry { Max = 9 }),
        8 => Question($"Q{i}", new TextEntry { Format = TextFormat.Email }),
        _ => Single($"Q{i}"),
    })]);

    private readonly Posting _texts = Posting.To(
        FreeText("T1"),
        Question("T2", new TextEntry { Multiline = true }).Required(),
        Question("T3", new TextEntry { Format = TextFormat.Email }).Required(),
        Single("Q1", when: "T1 = 'x'"));

    [Theory]
    [InlineData("", "")]
    [InlineData("\"Q0\":\"b\"", "required Q4, required Q64, required Q124, required Q184")]
    [InlineData("\"Q0\":\"b\",\"Q124\":\"a\",\"Q4\":\"c\"", "required Q64, required Q184")]
    [InlineData("\"Q65\":[\"b\"],\"Q126\":\"a\"", "not_shown Q65, not_shown Q126")]
    [InlineData("\"Q0\":\"a\",\"Q65\":[\"b\"],\"Q126\":\"a\"", "")]
    [InlineData("\"Q125\":[ \"none\" , \"nil\" ]", "exclusive Q125")]
    [InlineData("\"Q185\":[\"a\",\"none\"],\"Q127\":10,\"Q67\":9", "exclusive Q185, above_maximum Q127")]
    [InlineData("\"Q130\":\"x\",\"Q130\":\"a\",\"Q190\":\"x\"", "unknown_option Q130, duplicate_field Q130, unknown_option Q190")]
    [InlineData("\"Q68\":\"a@b.c\",\"Q128\":\"a\"", "bad_format Q128")]
    [InlineData("\"Q5\":[\"a\",\"a\"],\"Q7\":1,\"Q8\":\"a\\u0062@c.d\"", "duplicate_option Q5")]
    [InlineData("\"Q7\":9.9e0", "above_maximum Q7")]
    public void Check_ManyFields_ProblemsOfEachField(string answers, string expected)
    {
        string required = string.Join(',', new[] { 3, 63, 123, 183 }.Select(i => $"\"Q{i}\":\"a\""));
        string json = answers.Length == 0 ? required : $"{required},{answers}";

        // In the order of the definition.
        Assert.Equal(
            expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            _many.Check($"{{{json}}}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"Q0\":\"a\"", "required Q3, required Q63, required Q123, required Q183")]
    [InlineData("\"Q63\":\"a\",\"Q123\":\"\",\"Q183\":null", "required Q3, required Q123, required Q183")]
    public void Check_ManyFields_RequiredOnesMissing(string answers, string expected) =>
        Assert.Equal(expected.Split(", "), _many.Check($"{{{answers}}}"));

    [Theory]
    [InlineData("\"T1\":\"x\",\"T2\":\"a\",\"T3\":\"a@b.c\",\"Q1\":\"a\"", "")]
    [InlineData("\"T1\":\"y\",\"T2\":\"a\",\"T3\":\"a@b.c\",\"Q1\":\"a\"", "not_shown Q1")]
    [InlineData("\"T2\":\"\\n\",\"T3\":\"a@b.c\"", "required T2")]
    [InlineData("\"T2\":\"\\n \\t\",\"T3\":\"\\u0061@b.c\"", "required T2")]
    [InlineData("\"T2\":\"\\na\",\"T3\":\" \"", "required T3")]
    [InlineData("\"T2\":\"a\",\"T3\":\"a@\u0001b.c\"", "malformed_json")]
    [InlineData("\"T2\":\"a\",\"T3\":\"a@b.c\\u0001\"", "malformed_text T3")]
    public void Check_Texts_ProblemsOfEachField(string answers, string expected) =>
        Assert.Equal(expected, string.Join(", ", _texts.Check($"{{{answers}}}")));

    [Fact]
    public void Check_TextThatIsDecoded_NothingOfItIsLeftBehind()
    {
        const string secret = "secret@example.com";
        byte[] response = _texts.Bytes($"{{\"T2\":\"a\",\"T3\":\"{secret}\"}}");
        Assert.Empty(_texts.Survey.Check(response));

        char[] buffer = ArrayPool<char>.Shared.Rent(secret.Length);

        Assert.DoesNotContain(secret[..6], new string(buffer));
        ArrayPool<char>.Shared.Return(buffer);
    }

    [Fact]
    public void Check_ManyOptionsOfOneLetter_TheOneThatIsMeant()
    {
        Posting posting = Posting.To(
            Question("Q1", SingleOf(string.Join(' ', Enumerable.Range(0, 300).Select(i => i < 26 ? $"{(char)('a' + i)}" : $"o{i}")))),
            Single("Q2", when: "Q1 = 'z'"), Single("Q3", when: "Q1 = 'o299'"));

        Assert.Empty(posting.Check("{\"Q1\":\"z\",\"Q2\":\"a\"}"));
        Assert.Empty(posting.Check("{\"Q1\":\"o299\",\"Q3\":\"a\"}"));
        Assert.Equal(["not_shown Q2"], posting.Check("{\"Q1\":\"y\",\"Q2\":\"a\"}"));
        Assert.Equal(["unknown_option Q1"], posting.Check("{\"Q1\":\"o300\"}"));
    }

    [Theory]
    [InlineData("small\"x")]
    [InlineData("\"small")]
    [InlineData("small\\")]
    public void Check_VersionThatMustBeEscaped_ComparedAllTheSame(string version)
    {
        var posting = new Posting(Survey.Compile(SurveyOf(Single("Q1")) with { Version = version }).Value);
        string escaped = version.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

        Assert.Empty(posting.CheckWhole($$$"""{"survey":"small","version":"{{{escaped}}}","answers":{"Q1":"a"}}"""));
        Assert.Equal(["wrong_version version"], posting.CheckWhole("""{"survey":"small","version":"small","answers":{"Q1":"a"}}"""));
    }
}
