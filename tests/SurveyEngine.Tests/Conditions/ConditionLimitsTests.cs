using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Definitions may come from strangers: no text may exhaust the stack or take more than linear time.</summary>
public sealed class ConditionLimitsTests
{
    private const int Million = 1_000_000;

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
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("any(")]
    [InlineData("count(")]
    public void Parse_EndlessNesting_IsOneFault(string open) =>
        Assert.Equal([ProblemCodes.ConditionTooDeep], Codes(Repeat(open)));

    [Theory]
    [InlineData(")")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("?")]
    [InlineData("!")]
    [InlineData("9")]
    [InlineData("Q.")]
    [InlineData("and ")]
    [InlineData("= and ")]
    [InlineData("Q1 in ['a', ")]
    [InlineData("answered( ")]
    [InlineData("\u0301")]
    [InlineData("\uD800")]
    public void Parse_MillionCharactersOfNonsense_GivesFaults(string part) =>
        Assert.NotEmpty(Parser.Parse(Repeat(part)).Problems);

    [Theory]
    [InlineData("Q1 = 'a' and ")]
    [InlineData("Q1 != 1 or ")]
    [InlineData("(not Q1 has 'a') and ")]
    public void Parse_MillionCharactersOfSense_GivesTree(string part) =>
        Assert.NotNull(Parser.Parse(Repeat(part) + "true").Root);

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Million / part.Length));

    private static IEnumerable<string> Codes(string text) =>
        Parser.Parse(text).Problems.Select(problem => problem.Code);
}
