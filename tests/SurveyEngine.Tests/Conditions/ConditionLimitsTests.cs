using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Definitions may come from strangers: no text may exhaust the stack or take more than linear time.</summary>
public sealed class ConditionLimitsTests
{
    private const int Million = 1_000_000;

    /// <summary>A parser that went down once for each of these would exhaust the stack.</summary>
    private const int DeeperThanAnyStack = 100_000;

    public static TheoryData<string> Nonsense =>
        [
            ")", "'", "\"", "?", "!", "9", "Q.", "and ", "= and ", "Q1 in ['a', ", "answered( ", "\u0301", "\uD800",
            "sum(", "f(", "f() + ", "1 + ", "a -1 ", "5-3 ", "@", "@a ", "#", "#\n(", "if(a, b), ", "*", "a.*.", "concat('a', ",
        ];

    public static TheoryData<string> Sense => ["Q1 = 'a' and ", "Q1 != 1 or ", "(not Q1 has 'a') and ", "Q1 + 1 - Q2 * 3 > 1 and ", "sum(Q1, 2, if(Q2, 3)) = 1 or "];

    [Theory]
    [InlineData("(", "Q1 = 'a'", ")")]
    [InlineData("not ", "Q1 = 'a'", "")]
    [InlineData("any(", "Q1 = 'a'", ")")]
    [InlineData("all(", "Q1 = 'a'", ")")]
    [InlineData("count(", "Q1 = 'a'", ") = 1")]
    public void Parse_Nested64Deep_IsFineAnd65IsOneFault(string open, string inner, string close)
    {
        Assert.NotNull(Parser.Parse(Nest(64)).Root);

        ParsedExpression tooDeep = Parser.Parse(Nest(65) + " and Q2 = 'b'");
        Assert.Null(tooDeep.Root);
        ExpressionProblem problem = Assert.Single(tooDeep.Problems);
        Assert.Equal(ProblemCodes.ConditionTooDeep, problem.Code);
        Assert.Equal([("limit", 64)], problem.Arguments);
        Assert.InRange(problem.Span.Start, open.Length * 64, open.Length * 65);

        string Nest(int depth) =>
            string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Parse_NestingOfDifferentKinds_IsCountedTogether()
    {
        string text = string.Concat(Enumerable.Repeat("not (", 32));

        Assert.DoesNotContain(Codes(text), code => code == ProblemCodes.ConditionTooDeep);
        Assert.Equal([ProblemCodes.ConditionTooDeep], Codes(text + "not "));
    }

    [Fact]
    public void Parse_FaultBeforeTooDeep_IsStillReported() => Assert.Equal(
        [ProblemCodes.ConditionSyntax, ProblemCodes.ConditionTooDeep], Codes("Q1 == 'a' and " + new string('(', 100)));

    [Theory]
    [InlineData("(1 + ", "Q1", ")")]
    [InlineData("abs(", "Q1", ")")]
    [InlineData("if(true, ", "Q1", ")")]
    [InlineData("sum(1, (", "Q1", "))")]
    public void Parse_ValuesNestedTooDeep_IsOneFault(string open, string inner, string close)
    {
        int levels = open.Count(character => character == '(');

        Assert.NotNull(Parser.Parse(Nest(64 / levels)).Root);
        Assert.Equal([ProblemCodes.ConditionTooDeep], Codes(Nest((64 / levels) + 1)));

        string Nest(int depth) =>
            string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)) + " > 1";
    }

    /// <summary>What is long but not deep needs no stack: neither in the parser nor in whatever walks the tree.</summary>
    [Theory]
    [InlineData("Q1", " + 1")]
    [InlineData("Q1", " * 2 / 2")]
    [InlineData("sum(Q1", ", 1", ")")]
    [InlineData("coalesce(Q1", ", 1", ")")]
    [InlineData("min(Q1", ", 1 - Q1", ")")]
    [InlineData("length(concat('a'", ", Q1", "))")]
    public void Evaluate_LongExpression_NeedsNoStack(string first, string part, string last = "")
    {
        string text = $"{first}{string.Concat(Enumerable.Repeat(part, 20_000))}{last} > 1";

        Survey survey = Survey.Compile(Define.SurveyOf(Define.Number("Q1"), Define.FreeText("Q2", text))).Value;
        SurveySession session = survey.Start();
        session.Answer("Q1", 1);

        Assert.Equal(text, session.Explain("Q2").Value.Reasons[^1].Condition!.Text);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("any(")]
    [InlineData("count(")]
    public void Parse_EndlessNesting_IsOneFault(string open) =>
        Assert.Equal([ProblemCodes.ConditionTooDeep], Codes(Repeat(open, DeeperThanAnyStack)));

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Parse_Nonsense_CostIsLinear(string part) => Allocation.AssertGrowth(20_000, most: 2.7, length =>
    {
        string text = Repeat(part, length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(Parser.Parse(text).Problems);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    [Theory]
    [MemberData(nameof(Sense))]
    public void Parse_Sense_CostIsLinear(string part) => Allocation.AssertGrowth(20_000, most: 2.7, length =>
    {
        string text = Repeat(part, length) + "true";
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(Parser.Parse(text).Root);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [MemberData(nameof(Nonsense))]
    public void Parse_MillionCharactersOfNonsense_GivesFaults(string part) =>
        Patience.Run(() => Assert.NotEmpty(Parser.Parse(Repeat(part, Million)).Problems), "a million characters to be read");

    [Theory]
    [Trait(Speed.Category, Speed.Slow)]
    [MemberData(nameof(Sense))]
    public void Parse_MillionCharactersOfSense_GivesTree(string part) =>
        Patience.Run(() => Assert.NotNull(Parser.Parse(Repeat(part, Million) + "true").Root), "a million characters to be read");

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, Math.Max(length / part.Length, 1)));

    private static IEnumerable<string> Codes(string text) =>
        Parser.Parse(text).Problems.Select(problem => problem.Code);
}
