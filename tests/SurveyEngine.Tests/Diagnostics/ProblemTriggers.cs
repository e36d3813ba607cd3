using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Diagnostics;

/// <summary>For each code, what a host, an author or a respondent does to see it.</summary>
internal static class ProblemTriggers
{
    private static readonly DateOnly Day = new(2026, 11, 28);

    private static readonly string[] Patterns =
        [new('a', 1001), "((a{1000}){1000}){1000}", new string('(', 40) + "a" + new string(')', 40), @"\1", "(a", "a)", "*a", "a{2,1}", "[z-a]"];

    private static readonly string[] Unreadable =
    [
        "", "Q0", "Q0 == 'a'", "Q0 = \"a\"", "Q0 = 'a", "Q0 in ['a'", "Q0 in [", "Q0 in 'a'", "Q0 in [a]", "Q0 has", "Q0 = 'a' Q0 = 'b'", "Q0 = 'a' AND true",
        "length(5) = 1", "length Q0", "(true", "Q0 =", "Q0 = 1,000", "Q0 = 99999999999999999999999999999999", "1 < Q0 < 3", "any()", "Q0 . a = 'b'", "true )", "§", "1 -2 > 1", "contains('a' 'b')",
    ];

    public static IReadOnlyDictionary<string, Func<IEnumerable<Problem>>> All { get; } = new Dictionary<string, Func<IEnumerable<Problem>>>
    {
        ["required"] = () => Scenario.Of(FreeText("Q1").Required()).Session.Check(),
        ["requested"] = () => Scenario.Of(FreeText("Q1") with { Requirement = Requirement.Requested }).Session.Check(),
        ["too_long"] = () => Answer(new TextEntry { MaxLength = 2 }, "abc"),
        ["too_short"] = () => Answer(new TextEntry { MinLength = 2 }, "a"),
        ["bad_format"] = () =>
        [
            .. Answer(new TextEntry(), "a\nb"), .. Answer(new TextEntry { Format = TextFormat.Email }, "a"),
            .. Answer(new TextEntry { Format = TextFormat.Ascii }, "あ"), .. Answer(new TextEntry { Pattern = "a" }, "b"),
            .. Answer(new DateEntry(), "x"), .. Answer(new TimeEntry(), "x"), .. Answer(new DateTimeEntry(), "x"),
        ],
        ["below_minimum"] = () =>
        [
            .. Answer(new NumberEntry { Min = 1 }, 0), .. Post(Number("Q1"), "-1e99"), .. Answer(new DateEntry { Min = Day }, "2026-11-27"),
            .. Answer(new TimeEntry { Min = new TimeOnly(9, 30) }, "09:29"), .. Answer(new DateTimeEntry { Min = Day.ToDateTime(default) }, "2026-11-27T23:59"),
        ],
        ["above_maximum"] = () =>
        [
            .. Answer(new NumberEntry { Max = 1 }, 2), .. Post(Number("Q1"), "1e99"), .. Answer(new DateEntry { Max = Day }, "2026-11-29"),
            .. Answer(new TimeEntry { Max = new TimeOnly(9, 30) }, "09:31"), .. Answer(new DateTimeEntry { Max = Day.ToDateTime(default) }, "2026-11-28T00:01"),
        ],
        ["too_many_decimals"] = () => [.. Answer(new NumberEntry { Decimals = 0 }, 0.5m), .. Post(Number("Q1"), "1e-99")],
        ["too_few"] = () => Answer(MultiOf("a b c") with { Min = 2 }, ["a"]),
        ["too_many"] = () => Answer(MultiOf("a b c") with { Max = 1 }, ["a", "b"]),
        ["exclusive"] = () =>
        [
            .. Scenario.Of(Multi("Q1").Exclusive("c")).Answer("Q1", ["a", "c"]).LastChange!.Problems,
            .. Scenario.Of(Multi("Q1").Exclusive("c").Sensitive()).Answer("Q1", ["a", "c"]).LastChange!.Problems,
        ],
        ["constraint"] = () => Scenario
            .Of(Number("Q1") with { Constraints = [new Constraint { Assert = "Q1 > 1", Message = "No." }] }).Answer("Q1", 1).LastChange!.Problems,
        ["calculated"] = () =>
        [
            .. Scenario.Of(Number("Q1") with { Calculated = "1" }).Answer("Q1", 1).LastChange!.Problems,
            .. Post(Number("Q1") with { Calculated = "1" }, "2"),
        ],
        ["wrong_parameter"] = () =>
        {
            Survey survey = Survey.Compile(SurveyOf(FreeText("Q1")) with { Parameters = [new Parameter { Id = "seed", Kind = new NumberEntry() }] }).Value;
            return survey.Check("""{"survey":"small","version":"1","parameters":{"seed":1},"answers":{}}"""u8, survey.Parameters(("seed", 2)));
        },
        ["not_shown"] = () =>
            [.. Post(FreeText("Q1", "answered(Q2)"), "\"x\"", FreeText("Q2")), .. Post(Multi("Q1").OptionWhen("b", "answered(Q2)"), "[\"b\"]", FreeText("Q2"))],
        ["rule"] = () => Scenario.Of(Ruled(new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1", "Q2"], Message = "No." })).Session.Check(),
        ["unknown_field"] = () =>
        [
            .. Scenario.Of(FreeText("Quest1")).Answer("Qest1", "a").LastChange!.Problems,
            .. Scenario.Of(FreeText("Q1")).Answer("else", "a").LastChange!.Problems,
        ],
        ["wrong_type"] = () =>
        [
            .. Post(FreeText("Q1"), "5"), .. Post(Number("Q1"), "\"5\""), .. Post(Single("Q1"), "true"), .. Post(Question("Q1", new BooleanEntry()), "1"), .. Post(Multi("Q1"), "{}"),
            .. Post(Multi("Q1"), "[null]"), .. SurveyJson.Read("[]"u8).Problems, .. SurveyJson.Read("{\"id\":null,\"sections\":5}"u8).Problems,
        ],
        ["ambiguous_number"] = () =>
            [.. Scenario.Of(Number("Q1")).Enter("Q1", "1.234").LastChange!.Problems, .. Scenario.Of(Number("Q1").Sensitive()).Enter("Q1", "1.234").LastChange!.Problems],
        ["unknown_option"] = () => [.. Answer(SingleOf("daily"), "dayly"), .. Answer(SingleOf("daily"), "x"), .. Answer(SingleOf("daily") with { Sensitive = true }, "dayly")],
        ["duplicate_field"] = () =>
        [
            .. Post(FreeText("Q1"), "\"a\",\"Q1\":\"b\""),
            .. Problems(Ruled(new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["Q1", "Q1"], Message = "No." })),
        ],
        ["duplicate_option"] = () => [.. Answer(MultiOf("a b"), ["a", "a"]), .. Answer(MultiOf("a b") with { Sensitive = true }, ["a", "a"])],
        ["malformed_text"] = () => Answer(new TextEntry(), "\u0000"),
        ["malformed_json"] = () => [.. Scenario.Of(FreeText("Q1")).Session.Survey.Check("{"u8), .. SurveyJson.Read("{"u8).Problems],
        ["too_large"] = () => Answer(new TextEntry(), new string('a', 70_000)),
        ["wrong_survey"] = () => CheckWhole("""{"survey":"other","version":"1","answers":{}}""", """{"version":"1","answers":{}}"""),
        ["wrong_version"] = () => CheckWhole("""{"survey":"small","version":"0","answers":{}}""", """{"survey":"small","answers":{}}"""),
        ["wrong_document"] = () => [.. CheckWhole("""{"drafts":{}}"""), .. Scenario.Of(FreeText("Q1")).Session.Survey.Resume("""{"answers":{}}"""u8).Problems],
        ["unknown_property"] = () => Read(""" "vresion":"1","else":5 """),
        ["duplicate_property"] = () => Read(""" "title":"again" """),
        ["missing_property"] = () => SurveyJson.Read("{}"u8).Problems,
        ["unknown_value"] = () => ReadItem(""" "kind":"slider","id":"Q1","prompt":"p" """),
        ["invalid_value"] = () =>
        [
            .. Problems(SurveyOf(Question("Q1", new TextEntry { MaxLength = -1 }), Question("Q2", new NumberEntry { Decimals = 99 }))),
            .. ReadItem(""" "kind":"text","id":"Q1","prompt":"p","maxLength":1.5 """),
            .. ReadItem(""" "kind":"number","id":"Q1","prompt":"p","min":1e99 """), .. Problems(SurveyOf(Number("Q1") with { Calculated = "1", Default = "1" })),
            .. Problems(SurveyOf(FreeText("Q1")) with
            {
                Parameters = [new Parameter { Id = "p", Kind = new SingleChoice { Options = [new Option("a", "a") { VisibleWhen = "true" }] } }],
            }),
        ],
        ["invalid_id"] = () => Problems(SurveyOf(FreeText("1st"), FreeText("and"), Single("Q1", "a!"))),
        ["duplicate_id"] = () => Problems(SurveyOf(FreeText("Q1"), FreeText("Q1"))),
        ["duplicate_code"] = () => Problems(SurveyOf(Single("Q1", "a a"))),
        ["similar_ids"] = () => Problems(SurveyOf(FreeText("Q1"), FreeText("Ｑ１"))),
        ["duplicate_label"] = () =>
        [
            .. Problems(SurveyOf(Question("Q1", new SingleChoice { Options = [new("a", "Yes"), new("b", "Yes ")] }))),
            .. new Translation { Language = "ja", Texts = [new("Q1.options.a", "はい"), new("Q1.options.b", "はい")] }.Check(SurveyOf(Single("Q1", "a b"))),
        ],
        ["unknown_placeholder"] = () =>
        [
            .. Problems(SurveyOf(FreeText("first"), FreeText("Q1") with { Prompt = "{frst} {Q9}" })),
            .. new Translation { Language = "ja", Texts = [new("Q1.prompt", "{Q2}")] }.Check(SurveyOf(FreeText("Q1"))),
        ],
        ["blank_placeholder"] = () => Problems(SurveyOf(FreeText("Q1"), FreeText("Q2") with { Prompt = "{Q1}" })),
        ["markup"] = () =>
        [
            .. Problems(SurveyOf(FreeText("Q1") with { Prompt = "<b>Bold</b>" })),
            .. new Translation { Language = "ja", Texts = [new("Q1.prompt", "&nbsp;")] }.Check(SurveyOf(FreeText("Q1"))),
        ],
        ["stray_space"] = () => Problems(SurveyOf(FreeText("Q1") with { Prompt = "What  now?" })),
        ["empty_text"] = () => Problems(SurveyOf(FreeText("Q1")) with { Title = " " }),
        ["no_options"] = () => Problems(SurveyOf(Question("Q1", new SingleChoice()), Question("Q2", new Matrix { Rows = [], Cell = new TextEntry() }))),
        ["options_twice"] = () => Problems(SurveyOf(Question("Q1", SingleOf("a") with { OptionSet = "set" }))),
        ["unknown_option_set"] = () => Problems(SurveyOf(Question("Q1", new SingleChoice { OptionSet = "yes-on" })) with { OptionSets = Sets }),
        ["unused_option_set"] = () => Problems(SurveyOf(FreeText("Q1")) with { OptionSets = Sets }),
        ["crossed_limits"] = () => Problems(SurveyOf(Question("Q1", new NumberEntry { Min = 2, Max = 1 }))),
        ["impossible_limits"] = () =>
            Problems(SurveyOf([.. ImpossibleTexts.Select((text, i) => Question($"Q{i}", text))])),
        ["too_few_shown"] = () => Problems(SurveyOf(
            Single("F"), Question("Q", MultiOf("a b") with { Min = 2 }).OptionWhen("b", "F = 'a'").Required())),
        ["invalid_pattern"] = () =>
            Problems(SurveyOf([.. Patterns.Select((pattern, i) => Question($"Q{i}", new TextEntry { Pattern = pattern }))])),
        ["too_deep"] = () => Problems(SurveyOf(Enumerable.Range(0, 40).Aggregate<int, SurveyItem>(FreeText("Q1"), (inner, i) => Section($"D{i}", null, inner)))),
        ["too_extensive"] = () =>
        [
            .. Problems(SurveyOf(Matrix("Q1", Codes(400), MultiOf(Codes(300))).Specifying("1"), Question("Q2", new Matrix
            {
                Rows = [.. Enumerable.Range(0, 1000).Select(i => new Row($"{i}", "row"))],
                Cell = new SingleChoice { Options = [.. OptionsOf(Codes(100)).Select(option => option with { Specify = new Specify() })] },
            }))),
            .. Problems(SurveyOf(Matrix("Q1", Codes(2001), MultiOf(Codes(1000))))),
            .. Problems(SurveyOf([.. Enumerable.Range(0, 600).Select(i => Question($"Q{i}", new TextEntry { Pattern = "(a{40}){40}" }))])),
            .. Problems(SurveyOf(Matrix(new string('Q', 20_000), Codes(1001), new TextEntry()))),
        ],
        ["condition_syntax"] = () => Problems(SurveyOf([.. Unreadable.Select((condition, i) => FreeText($"Q{i}", condition))])),
        ["condition_too_deep"] = () => Condition(new string('(', 100) + "true" + new string(')', 100)),
        ["unknown_name"] = () => [.. Condition("answered(Quest0)"), .. Condition("answered(nothing)")],
        ["unknown_function"] = () => [.. Condition("summ(1) = 1"), .. Condition("total(1) = 1")],
        ["wrong_arguments"] = () => Condition("contains('a') or round(1, 2, 3) = 1 or sum() = 1"),
        ["invalid_literal"] = () =>
        [
            .. Condition("days('today', '2026-01-01') = 1 or round(1, 29) = 1 or minutes('9:30', '24:00') = 1"),
            .. Condition("date('2026-01-01 09:30') = '2026-01-01'"),
        ],
        ["unknown_attribute"] = () => [.. Condition("@score = 1"), .. Condition("Single0@cod = 'a'")],
        ["wrong_operand"] = () =>
        [
            .. Condition("Text0 > 5"), .. Condition("Single0 > 5"), .. Condition("Multi0 = 'a'"), .. Condition("Number0 = 'a'"), .. Condition("Matrix0 = 'a'"),
            .. Condition("true > 1"), .. Condition("'2026-01-01' + 1 > 1"), .. Condition("time('2026-01-01T09:30') > 1"), .. Condition("abs('a') = 1"),
            .. Condition("contains(1, 'a')"), .. Condition("if('a', 1, 2) = 1"), .. Condition("year(1) = 1"), .. Condition("minutes(1, 2) = 1"),
            .. Condition("time(1) = 1"), .. Condition("concat(true) = 'a'"), .. Condition("matches('a', Text0)"), .. Condition("if(true, 1, true) = 1"),
            .. Condition("answered(S)"), .. Condition("length(Number0) = 1"), .. Condition("count(Number0) = 1"), .. Condition("'a' = 5"),
            .. Problems(Ruled(new Rule { Id = "R1", Assert = "answered(Q1)", Fields = ["S"], Message = "No." })),
        ],
        ["quantifier"] = () =>
        [
            .. Condition("any(answered(Number0))"), .. Condition("all(Matrix0 = 'a' and any(Matrix0 = 'a'))"),
            .. Condition("count(answered(Matrix0) and answered(Matrix1)) = 1"), .. Condition("Matrix0.* = 'a'"),
        ],
        ["cycle"] = () => Condition("answered(Q9)"),
        ["forward_reference"] = () => Problems(SurveyOf(FreeText("Q1", "answered(Q2)"), FreeText("Q2"), FreeText("Q3") with { Prompt = "{Q4|x}" }, FreeText("Q4"))),
        ["constant_condition"] = () => [.. Condition("true"), .. Condition("length(Text0) = 0")],
        ["impossible_comparison"] = () => Condition("answered(Text0) or length(Text0) = 0"),
        ["unequal_to_blank"] = () => Condition("Single0 != 'a'"),
        ["mixed_units"] = () => Problems(SurveyOf(
            Question("Q1", new NumberEntry { Suffix = "kg" }), Question("Q2", new NumberEntry { Suffix = "g" }), Number("Q3") with { Calculated = "Q1 + Q2" })),
        ["sensitive_source"] = () => Problems(SurveyOf(Question("Q1", new NumberEntry { Sensitive = true }), Number("Q2") with { Calculated = "Q1 * 2" })),
        ["missing_translation"] = () => new Translation { Language = "ja", Texts = [] }.Check(SurveyOf(FreeText("Q1"))),
        ["unknown_translation"] = () =>
            new Translation { Language = "ja", Texts = [new("Q1.pormpt", "x"), new("nothing", "x")] }.Check(SurveyOf(FreeText("Q1"))),
        ["more_problems"] = () => SurveyJson.Read(Encoding.UTF8.GetBytes($$"""{"rules":[{{string.Join(',', Enumerable.Repeat("{}", 400))}}]}""")).Problems,
        ["own_language"] = () => new Translation { Language = "EN", Texts = [] }.Check(SurveyOf(FreeText("Q1"))),
    };

    private static TextEntry[] ImpossibleTexts =>
    [
        new() { MaxLength = 3, Pattern = "[0-9]{5}" }, new() { MinLength = 3, Pattern = "a" }, new() { Pattern = "a^b" },
        new() { Format = TextFormat.Email, MaxLength = 4 }, new() { Format = TextFormat.Email, MinLength = 255 },
    ];

    private static ValueMap<ValueList<Option>> Sets => [new("yes-no", OptionsOf("y n"))];

    private static string Codes(int count) => string.Join(' ', Enumerable.Range(0, count));

    private static IEnumerable<Problem> Answer(FieldKind kind, AnswerValue value) =>
        Scenario.Of(Question("Q1", kind)).Answer("Q1", value).LastChange!.Problems;

    private static IEnumerable<Problem> Post(Question question, string value, params SurveyItem[] others)
    {
        Posting posting = Posting.To([question, .. others]);
        return posting.Survey.Check(posting.Bytes($$"""{ "Q1":{{value}} }"""));
    }

    private static IEnumerable<Problem> CheckWhole(params string[] responses) =>
        responses.SelectMany(response => Scenario.Of(FreeText("Q1")).Session.Survey.Check(Encoding.UTF8.GetBytes(response)));

    private static IReadOnlyList<Problem> Problems(SurveyDefinition definition) => Survey.Compile(definition).Problems;

    private static SurveyDefinition Ruled(Rule rule) => SurveyOf(FreeText("Q1"), FreeText("Q2")) with { Rules = [rule] };

    private static IReadOnlyList<Problem> Condition(string condition) => Problems(SurveyOf(
        FreeText("Text0"), Single("Single0"), Multi("Multi0"), Number("Number0"), FreeText("Quest1"), Matrix("Matrix0", "1", SingleOf("a")),
        Matrix("Matrix1", "1", SingleOf("a")), FreeText("Q9", condition)));

    private static IReadOnlyList<Problem> Read(string property) => SurveyJson
        .Read(Encoding.UTF8.GetBytes($$"""{"id":"s","version":"1","language":"en","title":"t","sections":[],{{property}}}""")).Problems;

    private static IReadOnlyList<Problem> ReadItem(string item) => SurveyJson
        .Read(Encoding.UTF8.GetBytes($$"""{"id":"s","version":"1","language":"en","title":"t","sections":[{"id":"S","items":[{ {{item}} }]}]}""")).Problems;
}
