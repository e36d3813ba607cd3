using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Json;

/// <summary>One of each piece of data that hosts hand on as JSON, with as much in it as there can be.</summary>
internal static class DataSamples
{
    public static Survey Survey { get; } = Survey.Compile(SurveyOf(
        Single("Q1").Required(),
        Multi("Q2").Specifying("c").OptionWhen("b", "Q1 = 'a'"),
        Matrix("Q3", "1 2", SingleOf("x y"), "Q1 = 'a'"),
        Question("N1", new NumberEntry { Min = 0, Max = 10, Decimals = 2, Prefix = "¥", Suffix = "円", MinLabel = "few", MaxLabel = "many" }) with { Appearance = "slider", Media = [new Media { Source = "n.png" }] },
        Question("T1", new TextEntry { MaxLength = 3, Format = TextFormat.Email, Multiline = true, Sensitive = true }, "any(Q3 = 'x')"),
        new Note { Id = "hello", Prompt = "Hello", Appearance = "banner", Media = [new Media { Type = MediaType.Audio, Source = "a.mp3", Alt = "A" }] },
        Question("B1", new BooleanEntry { TrueLabel = "Ja", FalseLabel = "Nein" }),
        Question("D1", new DateEntry { Min = new DateOnly(2000, 1, 1), Max = new DateOnly(2030, 12, 31) }),
        Question("D2", new TimeEntry { Min = new TimeOnly(9, 0), Max = new TimeOnly(18, 0) }),
        Question("D3", new DateTimeEntry { Min = new DateTime(2000, 1, 1), Max = new DateTime(2030, 12, 31) }),
        Question("C1", new NumberEntry { Decimals = 1 }) with
        {
            Calculated = "if(Q1 = 'a', N1 / 3) + sum(N1 * 2, 1)",
            Constraints = [new Constraint { Assert = "C1 < 5 and answered(Q1)", Message = "Too much.", Severity = ProblemSeverity.Warning }],
        },
        Section("S2", "Q1 = 'b'", FreeText("T2"))) with
    {
        Title = "<Umfrage> “日本” 𠮷\u3000&",
        Rules = [new Rule { Id = "R1", Assert = "N1 < 5", Fields = ["N1", "Q1"], Message = "Too much: \"5\"", Severity = ProblemSeverity.Warning }],
    }).Value;

    public static SurveySession Session =>
        new Scenario(Survey.Start())
            .Answer("Q1", "a").Answer("Q2", ["a", "c"]).Answer("Q2.c", "𠮷 <b>").Answer("Q3.1", "x").Answer("N1", 7.50m).Answer("T1", "日本語")
            .Answer("B1", false).Answer("D1", new DateOnly(2026, 11, 28)).Answer("D2", new TimeOnly(9, 30)).Answer("D3", new DateTime(2026, 11, 28, 9, 30, 15))
            .Session;

    public static SurveyResponse Response { get; } = Submitted();

    public static Explanation Explanation { get; } = Session.Explain("T1").Value;

    /// <summary>How the answer of a calculated field comes about, which breaks a constraint.</summary>
    public static Explanation Calculation { get; } = Session.Explain("C1").Value;

    public static SurveyChange Change { get; } = Session.Answer("Q1", "b");

    public static Problem HostProblem { get; } = Problem.Create("host.rule", "Q1", ProblemSeverity.Warning, ("en", "Odd."), ("ja", "変です。"));

    public static ProblemList Problems { get; } =
    [
        .. Session.Check(),
        .. Session.Answer("Q9", 1).Problems,
        .. Session.Answer("Q2", ["a", "zz"]).Problems,
        .. Survey.Read(Encoding.UTF8.GetBytes("{\n  \"id\": 5, \"version\": \"1\", \"x\": [] }")).Problems,
        .. Survey.Check("{"u8),
        HostProblem,
    ];

    public static IReadOnlyList<AnswerValue> Answers { get; } =
        [AnswerValue.Blank, "", "text <&> 𠮷", AnswerValue.Option("a"), 0, -1.5m, 1.50m, decimal.MaxValue, 0.0000000000000000000000000001m, ["b", "a"], AnswerValue.Options([]), true, new DateOnly(2026, 11, 28), new TimeOnly(9, 30, 15), new DateTime(2026, 11, 28)];

    private static SurveyResponse Submitted()
    {
        SurveySession session = Session;
        session.Answer("T1", "a@b.cd");
        session.Clear("T1");
        return session.Submit().Value;
    }
}
