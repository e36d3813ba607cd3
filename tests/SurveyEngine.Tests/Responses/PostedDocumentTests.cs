using System.Text;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>The fine print of checking a response from outside: everything but the answers.</summary>
public sealed class PostedDocumentTests
{
    private readonly Posting _small = Posting.To(FreeText("Q1"), Single("Q2", when: "answered(Q1)"));

    public static TheoryData<string> NoJson =>
    [
        "", " ", "{", "}", "{]", "nul", "tru", "'a'", "{\"survey\":\"small\",}", "{\"survey\":}", "{survey:1}", "{\"a\" 1}",
        "{\"survey\":\"small\" // no\n}", "/* no */{}", "{} {}", "{},", "[1,]", "01", "+1", "1.", ".5", "1e", "0x1", "NaN", "Infinity",
        "{\"survey\":\"a\nb\"}", "{\"survey\":\"\\x41\"}", "{\"survey\":\"\\u12\"}", "\uFEFF{}", "{\"a\":\u00A01}", "-",
    ];

    public static TheoryData<string> Roots => ["[]", "5", "\"text\"", "true", "null", "[{\"survey\":\"small\"}]"];

    [Theory]
    [MemberData(nameof(NoJson))]
    public void Bytes_ThatAreNoJson_AreOneProblemWithoutPath(string text) => Assert.Equal(["malformed_json"], _small.CheckWhole(text));

    [Theory]
    [MemberData(nameof(Roots))]
    public void Root_ThatIsNoObject_IsWrongType(string text) => Assert.Equal(["wrong_type"], _small.CheckWhole(text));

    [Theory]
    [InlineData("null", "null")]
    [InlineData("\"x\"", "text")]
    [InlineData("5", "number")]
    [InlineData("false", "boolean")]
    [InlineData("[{}]", "list")]
    public void Root_ThatIsNoObject_IsNamed(string json, string found)
    {
        Problem root = Assert.Single(_small.Survey.Check(Encoding.UTF8.GetBytes(json)));
        Problem answers = Assert.Single(_small.Survey.Check(_small.Bytes(json)));

        Assert.Equal((null, found, "object"), (root.Path, root["found"], root["expected"]));
        Assert.Equal(("answers", found, "object"), (answers.Path, answers["found"], answers["expected"]));
    }

    [Theory]
    [InlineData("[1,2")]
    [InlineData("5 5")]
    [InlineData("\"a")]
    public void Root_ThatIsNoObjectNorJson_IsMalformed(string text) => Assert.Equal(["malformed_json"], _small.CheckWhole(text));

    [Fact]
    public void Json_BehindMuchThatIsWrong_IsStillMalformedAlone() =>
        Assert.Equal(["malformed_json"], _small.CheckWhole("""{"survey":"other","foo":1,"answers":{"Q1":5,"Q9":1,"Q1":2}}}"""));

    [Fact]
    public void Depth_UpTo64_IsRead()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);

        Assert.Equal(["wrong_type Q1"], _small.Check($$"""{"Q1":{{Nested(62)}}}"""));
        Assert.Equal(["malformed_json"], _small.Check($$"""{"Q1":{{Nested(63)}}}"""));
        Assert.Equal(["wrong_type"], _small.CheckWhole(Nested(64)));
        Assert.Equal(["malformed_json"], _small.CheckWhole(Nested(65)));
        Assert.Equal(["malformed_json"], _small.CheckWhole(new string('[', 100_000)));
    }

    [Theory]
    [InlineData("{\"survey\":\"small\xFF\",\"version\":\"1\",\"answers\":{}}")]
    [InlineData("{\"survey\":\"small\",\"version\":\"1\",\"answers\":{\"Q1\xFF\":\"x\"}}")]
    [InlineData("{\"survey\":\"small\",\"version\":\"1\",\"answers\":{\"Q9\":\"\xC3(\"}}")]
    [InlineData("{\"survey\":\"small\",\"version\":\"1\",\"answers\":{}}\xFF")]
    [InlineData("\xFE\xFF")]
    public void Bytes_ThatAreNoUtf8_AreMalformed(string bytes) =>
        Assert.Equal([ProblemCodes.MalformedJson], _small.CheckBytes(Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void MalformedJson_TellsLineAndColumnInCharacters()
    {
        Problem problem = Assert.Single(_small.Survey.Check("{\n\"調査\": 葛}"u8));

        Assert.Equal((2, 7), (problem["line"], problem["column"]));
    }

    [Theory]
    [InlineData("""{"version":"1","answers":{}}""", "wrong_survey survey")]
    [InlineData("""{"survey":"other","version":"1","answers":{}}""", "wrong_survey survey")]
    [InlineData("""{"survey":5,"version":"1","answers":{}}""", "wrong_survey survey")]
    [InlineData("""{"survey":null,"version":"1","answers":{}}""", "wrong_survey survey")]
    [InlineData("""{"survey":["small"],"version":"1","answers":{}}""", "wrong_survey survey")]
    [InlineData("""{"survey":"Small","version":"1","answers":{}}""", "wrong_survey survey")]
    [InlineData("""{"survey":"small","answers":{}}""", "wrong_version version")]
    [InlineData("""{"survey":"small","version":"2","answers":{}}""", "wrong_version version")]
    [InlineData("""{"survey":"small","version":1,"answers":{}}""", "wrong_version version")]
    [InlineData("""{"survey":"small","version":{"a":"1"},"answers":{}}""", "wrong_version version")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":"sha256:00","answers":{}}""", "wrong_version fingerprint")]
    [InlineData("""{"survey":"small","version":"1","fingerprint":null,"answers":{}}""", "wrong_version fingerprint")]
    [InlineData("""{"survey":"small","version":"1"}""", "required answers")]
    [InlineData("""{"survey":"small","version":"1","answers":null}""", "wrong_type answers")]
    [InlineData("""{"survey":"small","version":"1","answers":[]}""", "wrong_type answers")]
    [InlineData("""{"survey":"small","version":"1","answers":"Q1"}""", "wrong_type answers")]
    [InlineData("""{"survey":"small","version":"1","answers":{},"extra":{"a":[1]}}""", "unknown_field extra")]
    [InlineData("""{"survey":"small","version":"1","answers":{},"":1}""", "unknown_field ")]
    [InlineData("""{"survey":"small","version":"1","answers":{},"Survey":"small"}""", "unknown_field Survey")]
    [InlineData("""{"survey":"small","survey":"small","version":"1","answers":{}}""", "duplicate_field survey")]
    [InlineData("""{"survey":"small","version":"1","version":"2","answers":{}}""", "duplicate_field version")]
    [InlineData("""{"survey":"small","version":"1","version":"1","version":"1","version":"1","answers":{}}""", "duplicate_field version")]
    [InlineData("""{"survey":"small","version":"1","answers":{},"answers":{"Q9":1}}""", "duplicate_field answers")]
    [InlineData("""{"survey":"small","version":"1","\u0061nswers":{},"answers":{}}""", "duplicate_field answers")]
    public void Property_ThatIsWrong_IsOneProblem(string json, string problem) => Assert.Equal([problem], _small.CheckWhole(json));

    [Theory]
    [InlineData("1\"0")]
    [InlineData("1\\n")]
    [InlineData("1\\")]
    [InlineData("1\t0")]
    [InlineData("版 1/é𠮷")]
    public void Version_OfAnyCharacters_IsComparedAsAText(string version)
    {
        var posting = new Posting(Survey.Compile(SurveyOf(FreeText("Q1")) with { Version = version }).Value);
        string Response(string literal) => $$"""{ "survey":"small", "version":{{literal}}, "answers":{} }""";

        Assert.Empty(posting.CheckWhole(Response(System.Text.Json.JsonSerializer.Serialize(version))));
        if (version.AsSpan().ContainsAny("\"\\\t"))
            Assert.NotEmpty(posting.CheckWhole(Response($"\"{version}\"")));
    }

    [Fact]
    public void Properties_StandInAnyOrder()
    {
        string json = $$"""{"answers":{"Q2":"b","Q1":"x"},"fingerprint":"{{_small.Survey.Fingerprint}}","version":"1","survey":"small"}""";

        Assert.Empty(_small.CheckWhole(json));
        Assert.Empty(_small.CheckWhole(" \r\n\t" + json + "\n"));
    }

    [Fact]
    public void Problems_OfThePropertiesThemselves_StandInOneOrder()
    {
        string[] expected = ["wrong_survey survey", "wrong_version version", "wrong_version fingerprint", "required answers"];

        Assert.Equal(expected, _small.CheckWhole("""{"fingerprint":"x","version":"x","survey":"x"}"""));
        Assert.Equal(expected, _small.CheckWhole("""{"fingerprint":"x","survey":"x"}"""));
    }

    [Fact]
    public void UnknownProperty_CloseToAKnownOne_HintsAtIt() =>
        Assert.Equal("answers", _small.Survey.Check("""{"survey":"small","version":"1","answers":{},"anwsers":{}}"""u8).Single()["nearest"]);
}
