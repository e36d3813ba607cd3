using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>What people write who come from another language, or whose editor is helpful: one problem, with a hint at what was meant.</summary>
public sealed class MisspellingTests
{
    [Theory]
    [InlineData("Q1 == 1", "==", "=")]
    [InlineData("Q1 === 1", "===", "=")]
    [InlineData("Q1 <> 1", "<>", "!=")]
    [InlineData("Q1 !== 1", "!==", "!=")]
    [InlineData("Q1 ≠ 1", "≠", "!=")]
    [InlineData("Q1 =< 1", "=<", "<=")]
    [InlineData("Q1 ≤ 1", "≤", "<=")]
    [InlineData("Q1 ≦ 1", "≦", "<=")]
    [InlineData("Q1 => 1", "=>", ">=")]
    [InlineData("Q1 ≥ 1", "≥", ">=")]
    [InlineData("Q1 ≧ 1", "≧", ">=")]
    [InlineData("Q1 ＜ 1", "＜", "<")]
    [InlineData("Q1 ＞＝ 1", "＞＝", ">=")]
    [InlineData("true && true", "&&", "and")]
    [InlineData("true & true", "&", "and")]
    [InlineData("true || true", "||", "or")]
    [InlineData("true | true", "|", "or")]
    [InlineData("!true", "!", "not")]
    [InlineData("Q1 in ['a'、'b']", "、", ",")]
    [InlineData("true AND true", "AND", "and")]
    [InlineData("true ｏｒ true", "ｏｒ", "or")]
    [InlineData("Answered(Q1)", "Answered", "answered")]
    [InlineData("Contains(Q1, 'a')", "Contains", "contains")]
    [InlineData("ｃｏｎｔａｉｎｓ(Q1, 'a')", "ｃｏｎｔａｉｎｓ", "contains")]
    [InlineData("Q1 IN ['a']", "IN", "in")]
    [InlineData("Q1 = １２", "１２", "12")]
    [InlineData("SUM(Q1) = 1", "SUM", "sum")]
    [InlineData("Q1 × 2 = 1", "×", "*")]
    [InlineData("Q1 ÷ 2 = 1", "÷", "/")]
    [InlineData("Q1 ＊ 2 = 1", "＊", "*")]
    [InlineData("Q1 ／ 2 = 1", "／", "/")]
    [InlineData("Q1 ＋ 2 = 1", "＋", "+")]
    [InlineData("Q1 － 2 = 1", "－", "-")]
    [InlineData("Q1 − 2 = 1", "−", "-")]
    [InlineData("Q1 -2 = 1", "-2", "- 2")]
    [InlineData("Q1 = 3-2", "3-2", "3 - 2")]
    [InlineData("Q1 has ＠x", "＠x", "@x")]
    public void Parse_Slip_IsOneFaultThatHintsAtWhatWasMeant(string text, string slip, string meant) => AssertSlip(text, slip, meant);

    [Theory]
    [InlineData("\"“”„＂", "\"“”„＂")]
    [InlineData("‘’‚＇`", "‘’‚＇`'")]
    [InlineData("「」『』", "「」『』")]
    public void Parse_TextInWrongQuotes_EndsAtAnyQuoteOfTheFamily(string opening, string closing)
    {
        foreach ((char open, char close) in opening.SelectMany(open => closing.Select(close => (open, close))))
        {
            string quoted = $"{open}it{close}";
            ExpressionProblem problem = Assert.Single(Parser.Parse($"Q1 = {quoted} or Q1 = 'b'").Problems);

            Assert.Equal((5, quoted.Length), (problem.Span.Start, problem.Span.Length));
            Assert.Equal("'it'", NearestOf(problem));
        }
    }

    [Theory]
    [InlineData("Q1 = \"\" or Q1 = 'b'", "\"\"", "''")]
    [InlineData("Q1 = “a or Q1 = 'b'", "“a or Q1 = 'b'", "'a or Q1 = ''b'''")]
    public void Parse_TextInWrongQuotes_MayBeEmptyOrWithoutItsClosingQuote(string text, string quoted, string meant) =>
        AssertSlip(text, quoted, meant);

    /// <summary>These ids are allowed: without a parenthesis behind it, such a word is a field, which may be a truth.</summary>
    [Theory]
    [InlineData("Any")]
    [InlineData("All")]
    [InlineData("Answered")]
    public void Parse_FieldNamedLikeAFunction_IsNoSlip(string name)
    {
        SyntaxNode condition = SyntaxTree.Parse($"{name} and true");

        Assert.Equal(new TextSpan(name.Length + 1, "and".Length), Assert.IsType<SyntaxNode.Name>(SyntaxTree.Children(condition)[0]).Following);
    }

    [Fact]
    public void Parse_CountOfTwoNames_MissesTheParenthesisBehindTheFirst()
    {
        ExpressionProblem problem = Assert.Single(Parser.Parse("count(Q1 Q2) = 1").Problems);

        Assert.Equal(("count(Q1 ".Length, "\")\""), (problem.Span.Start, ExpectedOf(problem)));
    }

    [Fact]
    public void Parse_BehindAParenthesisTooMany_GoesOnAtTheNextJoint()
    {
        const string text = "Q1 = 1) Q2 = 2 and Q3 == 3";

        Assert.Equal([")", "=="], Parser.Parse(text).Problems.Select(problem => text.Substring(problem.Span.Start, problem.Span.Length)));
    }

    [Theory]
    [InlineData("Q1 = 'a", 5)]
    [InlineData("Q1 = 'it''s", 5)]
    [InlineData("Q1 = 'a''", 5)]
    [InlineData("Q1 = '", 5)]
    public void Parse_TextWithoutItsClosingQuote_PointsAtTheOpeningOne(string text, int start)
    {
        ExpressionProblem problem = Assert.Single(Parser.Parse(text).Problems);

        Assert.Equal((start, text.Length - start), (problem.Span.Start, problem.Span.Length));
        Assert.Equal("closingQuote", ExpectedOf(problem));
    }

    [Theory]
    [InlineData(40, "")]
    [InlineData(38, "𠮷")]
    public void Quote_OfUpTo40Units_IsWhole(int letters, string last)
    {
        string text = new string('x', letters) + last;

        Assert.Equal($"\"{text}\"", SyntaxProblems.Quote(text));
    }

    [Theory]
    [InlineData(40, "y")]
    [InlineData(40, "𠮷")]
    [InlineData(39, "𠮷")]
    public void Quote_OfMore_IsCutBetweenCharacters(int letters, string rest)
    {
        string kept = new('x', letters);

        Assert.Equal($"\"{kept}…\"", SyntaxProblems.Quote(kept + rest));
    }

    private static void AssertSlip(string text, string slip, string meant)
    {
        ExpressionProblem problem = Assert.Single(Parser.Parse(text).Problems);

        Assert.Equal(slip, text.Substring(problem.Span.Start, problem.Span.Length));
        Assert.Equal(meant, NearestOf(problem));
    }

    private static object ExpectedOf(ExpressionProblem problem) => problem.Arguments.Single(argument => argument.Name == "expected").Value;

    private static object NearestOf(ExpressionProblem problem) => problem.Arguments.Single(argument => argument.Name == "nearest").Value;
}
