using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Responses;

/// <summary>The fine print of checking a response from outside: the answers.</summary>
public sealed class PostedAnswersTests
{
    private readonly Posting _kinds = Posting.To(
        Single("S1").Required(), Multi("M1").Required(), Number("N1").Required(), FreeText("T1").Required(),
        Matrix("X1", "1 2", SingleOf("a b")).Required());

    private const string Good = "\"S1\":\"a\",\"M1\":[\"a\"],\"N1\":1,\"T1\":\"t\",\"X1.1\":\"a\",\"X1.2\":\"b\"";

    private static readonly string[] AllRequired =
        ["required S1", "required M1", "required N1", "required T1", "required X1.1", "required X1.2"];

    [Fact]
    public void Answers_ThatFit_HaveNoProblem() => Assert.Empty(_kinds.Check($"{{{Good}}}"));

    [Fact]
    public void Answers_ThatAreMissing_AreRequired() => Assert.Equal(AllRequired, _kinds.Check("{}"));

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \\t\\n\\u3000\"")]
    [InlineData("[]")]
    public void Blank_OfAnyForm_IsBlankInAnyKindOfField(string blank) =>
        Assert.Equal(
            AllRequired,
            _kinds.Check($$"""{"S1":{{blank}},"M1":{{blank}},"N1":{{blank}},"T1":{{blank}},"X1.1":{{blank}},"X1.2":{{blank}}}"""));

    [Theory]
    [InlineData("\"S1\":1")]
    [InlineData("\"S1\":true")]
    [InlineData("\"S1\":{}")]
    [InlineData("\"S1\":[\"a\"]")]
    [InlineData("\"M1\":\"a\"")]
    [InlineData("\"M1\":5")]
    [InlineData("\"M1\":[null]")]
    [InlineData("\"M1\":[\"a\",null,\"x\"]")]
    [InlineData("\"M1\":[\"a\",1]")]
    [InlineData("\"M1\":[[]]")]
    [InlineData("\"M1\":[{\"a\":[1]}]")]
    [InlineData("\"M1\":{\"a\":true}")]
    [InlineData("\"N1\":\"5\"")]
    [InlineData("\"N1\":[1]")]
    [InlineData("\"N1\":false")]
    [InlineData("\"T1\":5")]
    [InlineData("\"T1\":[\"t\"]")]
    [InlineData("\"T1\":{\"t\":{\"t\":null}}")]
    [InlineData("\"X1.1\":[\"a\"]")]
    public void Type_ThatIsWrong_IsOneProblem(string answer) =>
        Assert.Equal([$"wrong_type {answer.Split('"')[1]}"], _kinds.Check(GoodBut(answer)));

    [Theory]
    [InlineData("\"S1\":1", "number")]
    [InlineData("\"S1\":true", "boolean")]
    [InlineData("\"S1\":{}", "object")]
    [InlineData("\"S1\":[\"a\"]", "list")]
    [InlineData("\"M1\":[null]", "mixedList")]
    [InlineData("\"M1\":\"a\"", "text")]
    public void Type_ThatIsWrong_IsNamed(string answer, string found) =>
        Assert.Equal(found, Assert.Single(_kinds.Survey.Check(_kinds.Bytes(GoodBut(answer))))["found"]);

    [Fact]
    public void Type_ThatIsWrong_DoesNotHideWhatFollows() =>
        Assert.Equal(
            ["required S1", "wrong_type M1", "wrong_type N1", "required T1", "required X1.1", "unknown_option X1.2"],
            _kinds.Check("""{"M1":[["a"],{"a":[1]}],"N1":{"a":["b"]},"X1.2":"x"}"""));

    [Theory]
    [InlineData("\"S1\":\"x\"", "x")]
    [InlineData("\"S1\":\"A\"", "A")]
    [InlineData("\"S1\":\" a\"", " a")]
    [InlineData("\"M1\":[\"a\",\"x\"]", "x")]
    [InlineData("\"M1\":[\"\"]", "")]
    [InlineData("\"M1\":[\"a\",\"\"]", "")]
    [InlineData("\"M1\":[\"x\",\"x\"]", "x")]
    [InlineData("\"X1.2\":\"c\"", "c")]
    public void Option_ThatIsUnknown_IsOneProblem(string answer, string option)
    {
        Problem problem = Assert.Single(_kinds.Survey.Check(_kinds.Bytes(GoodBut(answer))));

        Assert.Equal((ProblemCodes.UnknownOption, answer.Split('"')[1], option), (problem.Code, problem.Path, problem["option"]));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("x\\udc00\\ud800")]
    [InlineData("\\u0000")]
    [InlineData("a\\u001fb")]
    [InlineData("\\u007f")]
    [InlineData("a\\b")]
    [InlineData("a\\f")]
    public void Text_ThatNoTextMayHold_IsOneProblem(string text) =>
        Assert.Equal(["malformed_text T1"], _kinds.Check(GoodBut($"\"T1\":\"{text}\"")));

    [Theory]
    [InlineData("\xFF")]
    [InlineData("a\xC3(b")]
    [InlineData("\xED\xA0\x80")]
    [InlineData("\xC0\x80")]
    [InlineData("\\n\xF0\x9F\x98")]
    public void Text_ThatIsNoUtf8_IsOneProblem(string text) =>
        Assert.Equal(
            ["malformed_text T1"],
            _kinds.CheckBytes(Encoding.Latin1.GetBytes(_kinds.Whole(GoodBut($"\"T1\":\"{text}\"")))));

    [Theory]
    [InlineData("\"S1\":\"\xFF\"")]
    [InlineData("\"M1\":[\"a\",\"\xFE\"]")]
    [InlineData("\"X1.1\":\"\xC3\"")]
    public void Option_ThatIsNoUtf8_IsMalformedJson(string answer) =>
        Assert.Equal(["malformed_json"], _kinds.CheckBytes(Encoding.Latin1.GetBytes(_kinds.Whole(GoodBut(answer)))));

    [Fact]
    public void Text_WithEscapes_IsRead()
    {
        SurveyResponse response = _kinds.Survey.ReadResponse(_kinds.Bytes(GoodBut("\"T1\":\"\\ud842\\udfb7\\u304b\\u3099 \\\"\\\\\\/\\t𠮷\""))).Value;

        Assert.Equal("𠮷か\u3099 \"\\/\t𠮷", response["T1"]?.AsText);
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\r")]
    [InlineData("\\r\\n")]
    public void LineBreak_InATextOfOneLine_IsBadFormat(string lineBreak) =>
        Assert.Equal(["bad_format T1"], _kinds.Check(GoodBut($"\"T1\":\"a{lineBreak}b\"")));

    [Theory]
    [InlineData("ab", "too_short Q1")]
    [InlineData("abc", null)]
    [InlineData("\\u0061\\n", "too_short Q1")]
    public void Text_ThatIsTooShort_IsAProblem(string text, string? problem) =>
        Assert.Equal(
            problem is null ? [] : [problem],
            Posting.To(Question("Q1", new TextEntry { MinLength = 3, Multiline = true })).Check($$"""{"Q1":"{{text}}"}"""));

    [Fact]
    public void Text_OverTheTechnicalCap_IsTooLarge()
    {
        Assert.Equal(["too_large T1"], _kinds.Check(GoodBut($"\"T1\":\"{new string('a', 65_537)}\"")));
        Assert.Empty(_kinds.Check(GoodBut($"\"T1\":\"{new string('a', 65_536)}\"")));
    }

    [Fact]
    public void Email_WithSpacesAroundIt_IsTakenAsItStands()
    {
        Posting posting = Posting.To(Question("Q1", new TextEntry { Format = TextFormat.Email }));

        Assert.Empty(posting.Check("""{"Q1":"a@b.c"}"""));
        Assert.Equal(["bad_format Q1"], posting.Check("""{"Q1":" a@b.c"}"""));
        Assert.Equal(["bad_format Q1"], posting.Check("""{"Q1":"ａ@b.c"}"""));
    }

    [Theory]
    [InlineData("1e3", null)]
    [InlineData("10.0", null)]
    [InlineData("-0", null)]
    [InlineData("0e999999999999", null)]
    [InlineData("1E2", null)]
    [InlineData("1000.0000000000000000000000000000000000000000", null)]
    [InlineData("10.5", "too_many_decimals")]
    [InlineData("1e-30", "too_many_decimals")]
    [InlineData("1001", "above_maximum")]
    [InlineData("79228162514264337593543950335", "above_maximum")]
    [InlineData("79228162514264337593543950336", "above_maximum")]
    [InlineData("1e400", "above_maximum")]
    [InlineData("-1", "below_minimum")]
    [InlineData("-79228162514264337593543950336", "below_minimum")]
    [InlineData("-1e999999999999", "below_minimum")]
    public void Number_IsADecimal(string number, string? code)
    {
        Posting posting = Posting.To(Question("Q1", new NumberEntry { Min = 0, Max = 1000, Decimals = 0 }).Required());

        Assert.Equal(code is null ? [] : [$"{code} Q1"], posting.Check($$"""{"Q1":{{number}}}"""));
    }

    [Fact]
    public void Number_OfTenThousandDigits_DoesNotStall() =>
        Assert.Equal(["above_maximum N1"], _kinds.Check(GoodBut($"\"N1\":{new string('9', 10_000)}")));

    [Theory]
    [InlineData("S2")]
    [InlineData("X1")]
    [InlineData("X1.3")]
    [InlineData("S")]
    [InlineData("M1.a")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("S1 ")]
    [InlineData("..")]
    [InlineData("s1")]
    [InlineData("調査")]
    public void Key_ThatIsUnknown_IsOneProblem(string key) =>
        Assert.Equal([$"unknown_field {key}"], _kinds.Check($$"""{ {{Good}},"{{key}}":{"a":[null]} }"""));

    [Fact]
    public void Key_ThatIsUnknownTwice_IsOneProblem() =>
        Assert.Equal(["unknown_field Q9"], _kinds.Check($$"""{ {{Good}},"Q9":1,"Q9":2,"\u00519":3 }"""));

    [Fact]
    public void Key_ThatIsKnownTwice_IsDuplicateField()
    {
        Assert.Equal(["duplicate_field S1"], _kinds.Check($$"""{ {{Good}},"S1":"a" }"""));
        Assert.Equal(["duplicate_field S1"], _kinds.Check($$"""{ {{Good}},"S1":"a","\u00531":"b","S1":5 }"""));
        Assert.Equal(["duplicate_field S1"], _kinds.Check($$"""{ "S1":null,{{Good}} }"""));
    }

    [Theory]
    [InlineData("\"Q2\":\"a\",\"Q1\" :\"a\",\"Q2\":\"b\",\"Q3\":\"a\"", "duplicate_field Q2")]
    [InlineData("\"Q2\":null,\"Q1\" :\"a\",\"Q2\":\"b\",\"Q3\":\"a\"", "duplicate_field Q2")]
    [InlineData("\"Q2\":\"a\",\"Q1\" : null,\"Q2\":\"b\",\"Q3\":\"a\"", "duplicate_field Q2")]
    [InlineData("\"Q2\":\"a\",\"Q2\" :\"a\",\"Q2\":\"b\",\"Q3\":\"a\"", "duplicate_field Q2")]
    [InlineData("\"Q2\":\"a\",\"Q9\":\"a\",\"Q2\":\"b\",\"Q3\":\"a\"", "duplicate_field Q2, unknown_field Q9")]
    [InlineData("\"Q2\":\"a\",\"Q1\":\"a\",\"Q2\":\"b\",\"Q3\":\"a\"", "duplicate_field Q2")]
    public void KeyTwice_AfterOneOutOfOrder_IsDuplicateField(string answers, string expected)
    {
        // The optimistic reader does not ask whether a field is given while the keys come in definition order: here they do not.
        var posting = Posting.To(Single("Q1"), Single("Q2"), Single("Q3"), FreeText("T1"));

        Assert.Equal(expected, string.Join(", ", posting.Check($$"""{ {{answers}},"T1":"{{new string('t', 40)}}"}""")));
    }

    [Fact]
    public void OptionTwice_IsDuplicateOptionAndNothingMore()
    {
        Posting posting = Posting.To(Question("Q1", MultiOf("a b c d") with { Min = 3, Max = 3 }).Exclusive("c"));

        Assert.Equal(["duplicate_option Q1"], posting.Check("""{"Q1":["a","a"]}"""));
        Assert.Equal(["duplicate_option Q1"], posting.Check("""{"Q1":["a","b","c","c","a","a"]}"""));
        Assert.Equal("c", posting.Survey.Check(posting.Bytes("""{"Q1":["a","c","c"]}"""))[0]["option"]);
    }

    [Fact]
    public void Answer_OfAHiddenField_IsNotShown()
    {
        Posting posting = Posting.To(
            Single("Q1"), FreeText("Q2", "Q1 = 'a'").Required(), Multi("Q3", when: "Q1 = 'a'").Specifying("c"), Single("Q4").Specifying("b"));

        Assert.Equal(
            ["not_shown Q2", "not_shown Q3", "not_shown Q3.c", "not_shown Q4.b"],
            posting.Check("""{"Q4.b":"x","Q4":"a","Q3.c":"x","Q3":["c"],"Q2":"x","Q1":"b"}"""));
        Assert.Empty(posting.Check("""{"Q1":"a","Q2":"x","Q3":["c"],"Q3.c":"x","Q4":"b","Q4.b":"x"}"""));
        Assert.Empty(posting.Check("""{"Q1":"b","Q2":null,"Q3":[],"Q3.c":" ","Q4":"a","Q4.b":""}"""));
    }

    [Fact]
    public void Answer_OfAHiddenField_IsNoWorseThanItIs() =>
        Assert.Equal(
            ["not_shown Q2", "wrong_type Q3"],
            Posting.To(Single("Q1"), Question("Q2", new TextEntry { MaxLength = 1 }, "Q1 = 'a'"), FreeText("Q3", "Q1 = 'a'"))
                .Check("""{"Q2":"too long","Q3":5}"""));

    [Fact]
    public void Option_ThatIsHidden_IsNotShownAtItsField()
    {
        Posting posting = Posting.To(Single("Q1"), Multi("Q2").OptionWhen("b", "Q1 = 'a'").OptionWhen("c", "Q1 = 'a'"));

        IReadOnlyList<Problem> problems = posting.Survey.Check(posting.Bytes("""{"Q1":"b","Q2":["c","a","b"]}"""));
        Assert.Equal(["not_shown Q2", "not_shown Q2"], Scenario.Brief(problems));
        Assert.Equal(["b", "c"], problems.Select(problem => problem["option"]));
        Assert.Empty(posting.Check("""{"Q1":"a","Q2":["c","a","b"]}"""));
    }

    [Fact]
    public void Drop_LeavesHiddenAnswersOut()
    {
        Posting posting = Posting.To(
            Single("Q1"), FreeText("Q2", "Q1 = 'a'"), Multi("Q3").OptionWhen("b", "Q1 = 'a'"), Number("Q4", "answered(Q2)"), Number("Q5"));
        byte[] bytes = posting.Bytes("""{"Q1":"b","Q2":"x","Q3":["a","b"],"Q4":"no number","Q4":1,"Q5":1}""");

        SurveyResponse response = posting.Survey.ReadResponse(bytes, HiddenAnswers.Drop).Value;
        Assert.Equal(["Q1", "Q3", "Q5"], response.Answers.Select(answer => answer.Key));
        Assert.Equal(["a"], response["Q3"]?.AsOptions);
        Assert.Equal(["not_shown Q2", "not_shown Q3", "wrong_type Q4", "duplicate_field Q4"], Scenario.Brief(posting.Survey.Check(bytes)));
    }

    [Fact]
    public void Drop_PardonsNothingElse() =>
        Assert.Equal(
            ["wrong_type Q2", "required Q3", "unknown_field Q9"],
            Posting.To(Single("Q1"), FreeText("Q2"), Single("Q3").OptionWhen("b", "Q1 = 'a'").Required())
                .Check("""{"Q2":5,"Q3":"b","Q9":1}""", HiddenAnswers.Drop));

    [Fact]
    public void Problems_StandInDefinitionOrder_ThenRules_ThenUnknownFields()
    {
        SurveyDefinition definition = SurveyOf(FreeText("Q1").Required(), Number("Q2"), FreeText("Q3").Required()) with
        {
            Rules = [new Rule { Id = "R1", Assert = "false", Fields = ["Q1"], Message = "…" }],
        };

        Assert.Equal(
            ["wrong_version version", "required Q1", "wrong_type Q2", "malformed_text Q3", "rule Q1", "unknown_field A", "unknown_field Z"],
            new Posting(Survey.Compile(definition).Value)
                .CheckWhole("""{"survey":"small","answers":{"Z":1,"Q3":"\u0000","A":1,"Q2":"2"},"version":"0"}"""));
    }

    [Fact]
    public void UnknownField_CloseToAKnownOne_HintsAtIt() =>
        Assert.Equal("X1.1", _kinds.Survey.Check(_kinds.Bytes($$"""{ {{Good}},"X1_1":"a" }""")).Single()["nearest"]);

    [Fact]
    public void ThousandsOfUnknownKeys_TheFirstInOrderAreReportedAndTheOthersCounted()
    {
        string[] keys = [.. Enumerable.Range(0, 20_000).Select(i => $"\"unknown-{i:D5}\":0")];

        IReadOnlyList<Problem> problems = Check(keys);

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"unknown-{i:D5}"), problems.SkipLast(1).Select(problem => problem.Path));
        Assert.Equal((ProblemCodes.MoreProblems, ProblemSeverity.Error, 19_000), (problems[^1].Code, problems[^1].Severity, problems[^1]["count"]));
        Assert.Equal(problems, Check(keys.Reverse()));
        Assert.Equal(20_000, Check(keys.Concat(keys.Take(1000)).Concat(keys.TakeLast(1000)))[^1]["count"]);

        IReadOnlyList<Problem> Check(IEnumerable<string> unknown) => _kinds.Survey.Check(_kinds.Bytes($$"""{ {{Good}},{{string.Join(',', unknown)}} }"""));
    }

    [Fact]
    public void Session_OfTheSameAnswers_HasTheSameProblems()
    {
        SurveySession session = _kinds.Survey.Start();
        session.Answer("M1", ["a", "b"]);
        session.Answer("X1.2", "b");

        Assert.Equal(session.Check(), _kinds.Survey.Check(_kinds.Bytes("""{"M1":["a","b"],"X1.2":"b"}""")));
    }

    /// <summary>The good answers, with one of them replaced.</summary>
    private static string GoodBut(string answer)
    {
        string key = $"\"{answer.Split('"')[1]}\":";
        IEnumerable<string> others = Good.Split(",\"").Select((part, i) => i == 0 ? part : "\"" + part);
        return $"{{{string.Join(',', others.Where(other => !other.StartsWith(key, StringComparison.Ordinal)).Append(answer))}}}";
    }
}
