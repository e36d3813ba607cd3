using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

public sealed class ParserTests
{
    [Fact]
    public void Read_OneConditionAfterAnother_IsAsIfItWereTheFirst()
    {
        string[] texts =
        [
            "Q1 = 'a' and (Q2 = 'b' or not Q3 has any ['a', 'b'])", "Q1 = ", "", "Q1 = 'a' or Q1 = 'b' or Q1 = 'c'", "Q1 in ['a', b]",
            "((((", "Q1 in ['a', 'b']", "'open", "Q1 = 1 AND", "count(Q1 = 'a' and", "not answered(Q1)", ")", "true and false", "Q1 == 'a'",
        ];
        var parser = new Parser();
        foreach ((string before, string text) in texts.SelectMany(before => texts.Select(text => (before, text))))
        {
            parser.Read(before);
            ParsedExpression fresh = Parser.Parse(text);
            ParsedExpression reused = parser.Read(text);

            Assert.Equal(fresh.Root?.ToString(), reused.Root?.ToString());
            Assert.Equal(fresh.Root?.Span, reused.Root?.Span);
            Assert.Equal(fresh.Problems.Select(Describe), reused.Problems.Select(Describe));
        }

        static string Describe(ExpressionProblem problem) => $"{problem.Code} {problem.Span} {string.Join(' ', problem.Arguments)}";
    }

    [Theory]
    [InlineData("A = 'x' and B = 'x' and C = 'x'", "(and (= A 'x') (= B 'x') (= C 'x'))")]
    [InlineData("A = 'x' and (B = 'x' and C = 'x')", "(and (= A 'x') (and (= B 'x') (= C 'x')))")]
    [InlineData("(A = 'x' and B = 'x') and C = 'x'", "(and (and (= A 'x') (= B 'x')) (= C 'x'))")]
    [InlineData("A = 'x' or not B = 'x' and C = 'x'", "(or (= A 'x') (and (not (= B 'x')) (= C 'x')))")]
    [InlineData("A = 1 and B = 1 or C = 1 and D = 1", "(or (and (= A 1) (= B 1)) (and (= C 1) (= D 1)))")]
    [InlineData("(A = 1 or B = 1) and not (B = 1 or C = 1)", "(and (or (= A 1) (= B 1)) (not (or (= B 1) (= C 1))))")]
    [InlineData("not not A = 'x'", "(not (not (= A 'x')))")]
    [InlineData("true or false", "(or true false)")]
    [InlineData("Q1 in ['a', 'b']", "(in Q1 ['a' 'b'])")]
    [InlineData("Q1-2.5 has 'i'", "(has Q1-2.5 'i')")]
    [InlineData("Q1 has any ['a', 'b']", "(has any Q1 ['a' 'b'])")]
    [InlineData("Q1 has all ['a', 'b']", "(has all Q1 ['a' 'b'])")]
    [InlineData("answered(Q6-1.p)", "(answered() Q6-1.p)")]
    [InlineData("any(A = 'x')", "(any() (= A 'x'))")]
    [InlineData("all(A = 'x' or B = 'x')", "(all() (or (= A 'x') (= B 'x')))")]
    [InlineData("length(Q5) = count(Q6)", "(= (length() Q5) (count() Q6))")]
    [InlineData("count(A = 'x') = 1", "(= (count() (= A 'x')) 1)")]
    public void Parse_Condition_GivesItsTree(string text, string expected) =>
        Assert.Equal(expected, SyntaxTree.Describe(SyntaxTree.Parse(text)));

    [Theory]
    [InlineData("=")]
    [InlineData("!=")]
    [InlineData("<")]
    [InlineData("<=")]
    [InlineData(">")]
    [InlineData(">=")]
    public void Parse_Comparison_HasItsOperator(string sign)
    {
        Assert.Equal($"({sign} Q1 -2)", SyntaxTree.Describe(SyntaxTree.Parse($"Q1 {sign} -2")));
        Assert.Equal($"({sign} Q1 -2)", SyntaxTree.Describe(SyntaxTree.Parse($"Q1{sign}-2")));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-5", "-5")]
    [InlineData("007.50", "7.50")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Parse_Number_IsInvariantDecimal(string text, string expected) =>
        Assert.Equal($"(= {expected} 'a')", SyntaxTree.Describe(SyntaxTree.Parse($"{text} = 'a'")));

    [Theory]
    [InlineData("''", "")]
    [InlineData("'it''s'", "it's")]
    [InlineData("''''", "'")]
    [InlineData("'“a” and (\n'", "“a” and (\n")]
    public void Parse_Text_UndoublesQuotes(string text, string expected) =>
        Assert.Equal($"(= '{expected}' 'x')", SyntaxTree.Describe(SyntaxTree.Parse($"{text} = 'x'")));

    [Theory]
    [InlineData("not-x")]
    [InlineData("Q1.in")]
    [InlineData("Q1.5.not")]
    [InlineData("inn")]
    [InlineData("AND")]
    [InlineData("設問-1.はい")]
    [InlineData("𠮷.1")]
    public void Parse_NameWithReservedWordInIt_IsAName(string name) =>
        Assert.Equal($"(answered() {name})", SyntaxTree.Describe(SyntaxTree.Parse($"answered({name})")));

    [Fact]
    public void Parse_ReservedWord_IsNoName()
    {
        string[] words = "or and not in has any all true false answered count length".Split(' ');

        Assert.Equal(words.Order(StringComparer.Ordinal), SyntaxFacts.ReservedWords.Order(StringComparer.Ordinal));
        foreach (string word in words)
        {
            Assert.True(SyntaxFacts.IsReserved(word));
            Assert.Null(Parser.Parse($"answered({word})").Root);
            Assert.Null(Parser.Parse($"{word}.1 = 'a'").Root);
        }
    }

    /// <summary>Ids that differ from a reserved word by case are allowed, so they must stay usable wherever a field can be.</summary>
    [Theory]
    [InlineData("Not = Count and In in ['a'] and Has has 'a'")]
    [InlineData("count(True) = 1 and length(All) < Any and answered(Not)")]
    [InlineData("any(Any = 'a') or count(All = 'b') > Length")]
    public void Parse_NameThatIsReservedButForCase_IsAName(string text) => Assert.NotNull(SyntaxTree.Parse(text));

    /// <summary>No function that is added may take an id away from old definitions.</summary>
    [Fact]
    public void Parse_NameOfAFunctionThatIsNotReserved_IsAName()
    {
        foreach (string name in Functions.All.Where(function => !function.IsReserved).Select(function => function.Spelling))
        {
            string text = $"{name} = {name} and {name} in ['a'] and answered({name}) and count({name}) = 1 and any({name} has '{name}')";

            Assert.Equal(text, SyntaxTree.Parse(text).ToString());
        }
    }

    [Theory]
    [InlineData("A = 'x'\u3000and\u00A0B = 'x'")]
    [InlineData("A='x'and B='x'")]
    [InlineData("(A='x')and(B='x')")]
    public void Parse_AnyWhiteSpace_OnlySeparates(string text) =>
        Assert.Equal("(and (= A 'x') (= B 'x'))", SyntaxTree.Describe(SyntaxTree.Parse(text)));

    [Fact]
    public void Parse_Nodes_KnowTheirPlaces()
    {
        const string text = " (𠮷 = 'x' or not B has 'y') and count(C) > 1 ";

        string[] places = [.. SyntaxTree.Nodes(SyntaxTree.Parse(text)).Select(node => text.Substring(node.Span.Start, node.Span.Length))];

        Assert.Equal(
            [
                "(𠮷 = 'x' or not B has 'y') and count(C) > 1",
                "𠮷 = 'x' or not B has 'y'", "𠮷 = 'x'", "𠮷", "'x'", "not B has 'y'", "B has 'y'", "B", "'y'",
                "count(C) > 1", "count(C)", "C", "1",
            ],
            places);
    }

    [Theory]
    [InlineData("Q1-1.2")]
    [InlineData("'it''s'")]
    [InlineData("-1.5")]
    [InlineData("length( Q1 )")]
    [InlineData("count( Q1 )")]
    [InlineData("count( Q1 = 'a' )")]
    public void Parse_Operands_KnowTheirPlaces(string operand)
    {
        string text = $" {operand} = {operand} ";

        IReadOnlyList<SyntaxNode> operands = SyntaxTree.Children(SyntaxTree.Parse(text));

        Assert.All(operands, node => Assert.Equal(operand, text.Substring(node.Span.Start, node.Span.Length)));
        Assert.True(operands[0].Span.Start < operands[1].Span.Start);
    }
}
