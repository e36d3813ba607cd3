using SurveyEngine.Benchmarks.Inputs;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace SurveyEngine.Benchmarks.Fuzzing;

/// <summary>The surveys whose responses are mutated: between them they have everything that a definition can have.</summary>
internal static class FuzzSurveys
{
    private static readonly FieldKind AnyText = new TextEntry();

    public static IReadOnlyList<SurveyDefinition> All =>
    [
        CybersecuritySurvey.Definition,
        CybersecuritySurvey.WithConsistencyRules.Definition,
        Kinds,
        Conditions,
        SyntheticSurveys.Conditional(150),
        Tiny,
        Tiny with { Version = "1.0 \"β\" & <2>" },
    ];

    /// <summary>Every kind with every limit; ids and codes in other scripts and of all lengths.</summary>
    private static SurveyDefinition Kinds => new()
    {
        Id = "種類",
        Version = "1.0 β",
        Language = "ja",
        Title = "Kinds",
        Sections =
        [
            new Section
            {
                Id = "S1",
                Items =
                [
                    Ask("単一", new SingleChoice { Options = Options("はい", "いいえ", "x", "10") }, Requirement.Required),
                    Ask("many", new MultiChoice { Min = 2, Max = 70, Options = ManyOptions(130) }, Requirement.Required),
                    Ask("選択肢の多い質問で名前も長いもの-0123456789", new MultiChoice { Options = Options("a", "b", "選", "長い符号", "-", "_1") }),
                    Ask("A-single-question-with-an-id-of-more-than-32-bytes", new SingleChoice { Options = Options("a", "b", "long-code_of-more-than-32-bytes-in-one") }),
                    Ask("N1", new NumberEntry { Min = -5, Max = 1000, Decimals = 2 }, Requirement.Requested),
                    Ask("N2", new NumberEntry()),
                    Ask("T1", new TextEntry { MaxLength = 10, MinLength = 2 }),
                    Ask("T2", new TextEntry { MaxLength = 10, CountAs = TextUnit.Utf16, Multiline = true }),
                    Ask("T3", new TextEntry { MaxLength = 10, CountAs = TextUnit.CodePoints }),
                    Ask("T4", new TextEntry { Pattern = @"\d{3}-\d{4}|無" }),
                    Ask("T5", new TextEntry { Format = TextFormat.Ascii, Multiline = true }),
                    Ask("T6", new TextEntry { Format = TextFormat.Email }),
                    Ask("T7", new TextEntry { MaxLength = 10, Multiline = true }),
                    Ask("T8", AnyText),
                ],
            },
            new Section
            {
                Id = "S2",
                Items =
                [
                    Ask("M1", Rows(new TextEntry { MaxLength = 20 }, "1", "二", "row-3")),
                    Ask("M2", Rows(new NumberEntry { Decimals = 0 }, "1", "2"), Requirement.Required),
                    Ask("M3", Rows(new MultiChoice { Max = 2, Options = Options("a", "b", "c", "none") }, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")),
                    Ask("M4", Rows(new SingleChoice { Options = Options("a", "b") }, "1", "2")),
                    Ask("M5", Rows(new DateEntry { Min = new DateOnly(2000, 1, 1), Max = new DateOnly(2030, 12, 31) }, "1", "2")),
                    Ask("M6", Rows(new BooleanEntry(), "1", "2")),
                    Ask("B1", new BooleanEntry(), Requirement.Required),
                    Ask("D1", new DateEntry()) with { VisibleWhen = "not B1" },
                    Ask("D2", new TimeEntry { Max = new TimeOnly(18, 0) }),
                    Ask("D3", new DateTimeEntry { Min = new DateTime(2000, 1, 1) }, Requirement.Requested),
                ],
            },
        ],
    };

    /// <summary>All that depends on answers: sections, questions, rows, options, requirements, rules.</summary>
    private static SurveyDefinition Conditions => new()
    {
        Id = "conditions",
        Version = "2",
        Language = "en",
        Title = "Conditions",
        Sections =
        [
            new Section
            {
                Id = "S1",
                Items =
                [
                    Ask("Q1", new SingleChoice { Options = Options("a", "b", "c") }, Requirement.Required),
                    Ask("Q2", new MultiChoice { Options = [.. Options("a", "b"), new Option("c", "c") { VisibleWhen = "Q1 = 'a'" }, new Option("d", "d") { VisibleWhen = "Q1 != 'b'" }] }),
                    Ask("Q3", new SingleChoice { Options = [new Option("a", "a") { VisibleWhen = "Q2 has 'c'" }, new Option("b", "b") { VisibleWhen = "Q2 has 'd'" }] }, Requirement.Required),
                    Ask("Q4", new TextEntry { MaxLength = 30 }) with { RequiredWhen = "answered(Q3)" },
                    Ask("Q5", new NumberEntry()) with { RequiredWhen = "length(Q4) > 3", VisibleWhen = "Q4 != 'hidden'" },
                    Ask("Q6", new TextEntry { CountAs = TextUnit.Utf16, MaxLength = 50 }) with { VisibleWhen = "Q5 > 10 or Q4 = '無'" },
                ],
            },
            new Section
            {
                Id = "S2", VisibleWhen = "not Q1 = 'c'",
                Items =
                [
                    Ask("M1", Rows(new SingleChoice { Options = [.. Options("a", "b"), new Option("o", "o") { Specify = new Specify { Requirement = Requirement.Required } }] }, "1", "2", "3") with
                    {
                        Rows = [new Row("1", "1"), new Row("2", "2") { VisibleWhen = "Q2 has 'a'" }, new Row("3", "3") { VisibleWhen = "Q1 = 'a' and Q2 has 'b'" }],
                    }, Requirement.Required),
                    Ask("M2", Rows(new MultiChoice { Options = [.. Options("a", "b"), new Option("x", "x") { Exclusive = true }, new Option("s", "s") { Specify = new Specify { Text = new TextEntry { MaxLength = 5 } } }] }, "1", "2"))
                        with { VisibleWhen = "any(M1 in ['a', 'o'])", RequiredWhen = "count(M1) >= 2" },
                    new Section { Id = "S2-1", VisibleWhen = "count(M2.1) >= 2", Items = [Ask("Q7", AnyText), Ask("Q8", AnyText, Requirement.Requested)] },
                ],
            },
        ],
        Rules =
        [
            new Rule { Id = "R1", When = "Q1 = 'a'", Assert = "not answered(Q5) or Q5 >= 0", Fields = ["Q5", "Q1"], Message = "negative" },
            new Rule { Id = "R2", Assert = "Q4 != 'n' or Q7 = Q4", Fields = ["Q4"], Message = "texts", Severity = ProblemSeverity.Warning },
            new Rule { Id = "R3", When = "answered(Q2)", Assert = "count(Q2) < 3", Fields = ["Q2"], Message = "many" },
        ],
    };

    /// <summary>Documents shorter than the blocks that are read at once.</summary>
    private static SurveyDefinition Tiny => new()
    {
        Id = "t",
        Version = "1",
        Language = "en",
        Title = "Tiny",
        Sections = [new Section { Id = "S", Items = [Ask("Q", new TextEntry { MaxLength = 5 }), Ask("R", new SingleChoice { Options = Options("a", "b") }), Ask("N", new NumberEntry()), Ask("M", new MultiChoice { Options = Options("a", "b") })] }],
    };

    private static Question Ask(string id, QuestionKind kind, Requirement requirement = Requirement.Optional) =>
        new() { Id = id, Prompt = id, Kind = kind, Requirement = requirement };

    private static Matrix Rows(FieldKind cell, params string[] rows) => new() { Rows = [.. rows.Select(row => new Row(row, row))], Cell = cell };

    private static ValueList<Option> Options(params string[] codes) => [.. codes.Select(code => new Option(code, code))];

    private static ValueList<Option> ManyOptions(int count) =>
    [
        .. Enumerable.Range(1, count - 2).Select(i => new Option($"o{i}", $"Option {i}")),
        new Option("z", "None") { Exclusive = true },
        new Option("他", "Other") { Specify = new Specify { Text = new TextEntry { MaxLength = 8 } } },
    ];
}
