using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>
/// Valid responses are recognised by a reader of its own, many bytes at a time. Wherever a fault stands in such a block, the two
/// readers agree: <see cref="Posting"/> asks both.
/// </summary>
public sealed class TwoReadersTests
{
    private readonly Posting _texts = Posting.To(
        Question("Q1", new TextEntry { MaxLength = 60 }), Question("Q2", new TextEntry { Multiline = true }), Question("Q3", new TextEntry { CountAs = TextUnit.Utf16, MaxLength = 60 }));

    private readonly Posting _choices = Posting.To(
        Single("Q1", "a b long １").Required(), Multi("Q2", "a b none long").Exclusive("none"), Single("a-question-with-quite-a-long-name"),
        Matrix("Q4", "1 2 3", MultiOf("x y z")), Single("Q5", when: "Q1 = 'a'"), Single("質問"), Number("Q7"));

    /// <summary>What may stand inside a JSON string, as Latin-1: good and bad, of all lengths.</summary>
    public static TheoryData<string> Pieces =>
    [
        "x", "\xC3\xA9", "\xE8\xB3\xAA", "\xF0\xA0\xAE\xB7", "\xC2\x85", "\xC2\x80", "\xC2\x9F", "\xC2\xA0", "\xE3\x80\x80", "\xE3\x81\x8B\xE3\x82\x99",
        "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\x8B", "\xE2\x80\xA7", "\xEF\xB7\x90", "\xEF\xB7\xB0", "\xEF\xBF\xBD", "\xF0\x9F\xBF\xBE", "\xF0\x9F\xBF\xBD", "\\u2028",
        "\x7F", "\x1F", "\t", "\n", "\0", "\\n", "\\r\\n", "\\/", "\\b", "\\f", "\\t", "\\u0000", "\\u3042", "\\ud842\\udfb7", "\\ud842", "\\udfb7", "\\\"", "\\", "\\x", "\\u12",
        "\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2x", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xE3\x81", "\xE3\x81x", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xEF\xBF\xBF", "\xEF\xBB\xBF", "\xF0\x80\x80\x80", "\xF0\xA0\xAE", "\xF0\xA0\xAEx", "\xF4\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF",
    ];

    public static TheoryData<string> Answers =>
    [
        """ {"Q1":"a","Q2":["a","b"],"Q4.1":["x","z"],"Q5":"b","質問":"c","Q7":5} """,
        """ {"Q1":"a","Q2":["a","a"],"Q7":5} """,
        """ {"Q1":"a","Q2":["a","none"],"Q7":5} """,
        """ {"Q1":"a","Q2":["none"],"Q4.1":["x"],"Q4.2":["y"],"Q4.3":["z","y","x"]} """,
        """ {"Q1":"a","Q1":"b","Q2":["a"],"Q7":5,"Q4.1":["x"]} """,
        """ {"Q1":"a","Q2":["a"],"Q2":["b"],"Q4.1":["x"],"Q7":5} """,
        """ {"Q1":"a","Q2":" ","Q2":[],"Q4.1":["x"],"Q7":5} """,
        """ {"Q1":"a","Q2":["a"],"Q4.1":["x"],"Q7":"\n","Q7":5} """,
        """ {"Q1":"b","Q5":"b","Q7":5,"Q4.1":["x"],"Q4.2":["y"]} """,
        """ {"Q1":"x","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"]} """,
        """ {"Q1":"long","Q2":["long","a"],"a-question-with-quite-a-long-name":"b","Q4.1":["x"]} """,
        """ {"Q1":"１","Q2":[],"a-question-with-quite-a-long-name":"","Q4.1":null} """,
        """ {"Q7":5,"質問":"c","Q5":"b","Q4.1":["x","z"],"Q2":["a","b"],"Q1":"a"} """,
        """ {"Q1" : "a" , "Q2" : [ "a" , "b" ] , "Q7" : 5 } """,
        """ {"Q1":"a", "Q2":["a","b"],  "質問":"c", "Q7":5 } """,
        """ {"Q1":"a","Q2":["a",],"Q4.1":["x"],"Q4.2":["y"]} """,
        """ {"Q1":"a","Q2":["a" "b"],"Q4.1":["x"],"Q4.2":["y"]} """,
        """ {"Q1":"a",,"Q2":["a"],"Q4.1":["x"],"Q4.2":["y"]} """,
        """ {"Q1":"a","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"],} """,
        """ {"Q1":"a","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"] """,
        """ {"Q1":"a","Q2":["a"]"Q4.1":["x"],"Q4.2":["y"]} """,
        """ {"Q1":"\u0061","\u00512":["\u0061"],"Q4.1":["x"]} """,
        """" {"Q1":""","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"]} """",
        """" {"Q1":"a","Q2":["""],"Q4.1":["x"],"Q4.2":["y"]} """",
        """ {"Q1":"a","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"],"Q7":05} """,
        """ {"Q1":"a","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"],"Q7":5.} """,
        """ {"Q1":"a","Q2":["a"],"Q4.1":["x"],"Q4.2":["y"],"Q9":5} """,
        """ {"Q2":["a"],"Q4.1":["x"],"Q4.2":["y"],"Q4.3":["y"]} """,
    ];

    [Theory]
    [InlineData("1.0 \"β\"")]
    [InlineData("1\\n")]
    [InlineData("\0")]
    public void Version_UnescapedAsItStands_IsMalformedJson(string version)
    {
        Survey survey = Survey.Compile(SurveyOf(FreeText("Q1")) with { Version = "1.0 \"β\"" }).Value;
        string response = $$$"""{"survey":"{{{survey.Id}}}","version":"{{{version}}}","fingerprint":"{{{survey.Fingerprint}}}","answers":{}}""";

        Assert.NotEmpty(survey.Check(Encoding.UTF8.GetBytes(response)));
        Assert.NotEmpty(survey.Check(Encoding.UTF8.GetBytes(response.Replace($"\"{version}\"", version, StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Text_WithAPieceAnywhere_IsJudgedAlike(string piece)
    {
        byte[] prefix = "葛a飾b区cかd𠮷eéfg"u8.ToArray();
        for (int before = 0; before < 50; before++)
        {
            foreach (string path in (string[])["Q1", "Q2", "Q3"])
            {
                byte[] start = Encoding.UTF8.GetBytes($"{{\"survey\":\"small\",\"version\":\"1\",\"answers\":{{\"{path}\":\"");
                byte[] plain = Encoding.ASCII.GetBytes(new string('a', before));
                byte[] fault = Encoding.Latin1.GetBytes(piece);
                byte[] after = Encoding.ASCII.GetBytes(new string('z', before % 23));

                _texts.CheckBytes([.. start, .. plain, .. fault, .. after, .. "\"}}"u8]);
                _texts.CheckBytes([.. start, .. prefix, .. plain, .. fault, .. "\"}}                                "u8]);
                _texts.CheckBytes([.. start, .. plain, .. fault, .. prefix, .. fault, .. "\"}}                                "u8]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Choices_InAnyForm_AreJudgedAlike(string answers)
    {
        _choices.Check(answers.Trim());
        _choices.CheckWhole($"{{\"survey\":\"small\",\"version\":\"1\",\"fingerprint\":\"{_choices.Survey.Fingerprint}\",\"answers\":{answers}}}");
        _choices.CheckWhole($"{{\"answers\":{answers},\"version\":\"1\",\"survey\":\"small\"}}");
        _choices.CheckWhole($"{{\"survey\":\"small\",\"version\":\"1\",\"answers\":{answers.Trim()},\"answers\":{{}}}}");
    }

    [Fact]
    public void Response_CutAnywhere_IsMalformedForBoth()
    {
        byte[] whole = _choices.Bytes("""{"Q1":"a","Q2":["a","b"],"Q4.1":["x","z"],"Q5":"b","質問":"c","Q7":5}""");

        Assert.Empty(_choices.CheckBytes(whole));
        for (int length = 0; length < whole.Length; length++)
            Assert.Equal(["malformed_json"], _choices.CheckBytes(whole[..length]));
    }

    [Fact]
    public void Response_WithAnyByteReplaced_IsJudgedAlike()
    {
        byte[] whole = _choices.Bytes("""{"Q1":"a","Q2":["a","b"],"Q4.1":["x"],"Q5":"b","質問":"c","Q7":5}""");
        for (int at = 0; at < whole.Length; at++)
        {
            byte original = whole[at];
            foreach (byte other in "\"\\ ,:[]{}0ab\0\u00FF"u8)
            {
                whole[at] = other;
                _choices.CheckBytes(whole);
            }

            whole[at] = original;
        }
    }

    [Fact]
    public void Checks_OfSeveralSurveysInTurn_DoNotMix()
    {
        for (int i = 0; i < 3; i++)
        {
            Assert.Empty(_choices.Check("""{"Q1":"a","Q5":"b","Q2":["a"]}"""));
            Assert.Equal(["required Q1"], _choices.Check("{}"));
            Assert.Empty(_texts.Check("""{"Q1":"x","Q2":"y"}"""));
            Assert.Equal(["not_shown Q5"], _choices.Check("""{"Q1":"b","Q5":"b"}"""));
            Assert.Empty(_choices.Check("""{"Q1":"b"}"""));
        }
    }
}
