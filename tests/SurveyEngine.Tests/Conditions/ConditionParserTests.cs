using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

public sealed class ConditionParserTests
{
    private static readonly Condition A = Is("A");
    private static readonly Condition B = Is("B");
    private static readonly Condition C = Is("C");

    [Fact]
    public void Read_OneConditionAfterAnother_IsAsIfItWereTheFirst()
    {
        string[] texts =
        [
            "Q1 = 'a' and (Q2 = 'b' or not Q3 has any ['a', 'b'])", "Q1 = ", "", "Q1 = 'a' or Q1 = 'b' or Q1 = 'c'", "Q1 in ['a', b]",
            "((((", "Q1 in ['a', 'b']", "'open", "Q1 = 1 AND", "count(Q1 = 'a' and", "not answered(Q1)", ")", "true and false", "Q1 == 'a'",
        ];
        var parser = new ConditionParser();
        foreach ((string before, string text) in texts.SelectMany(before => texts.Select(text => (before, text))))
        {
            parser.Read(before);
            ParsedCondition fresh = ConditionParser.Parse(text);
            ParsedCondition reused = parser.Read(text);

            Assert.Equal(fresh.Tree, reused.Tree);
            Assert.Equal(fresh.Tree?.Span, reused.Tree?.Span);
            Assert.Equal(fresh.Faults.Select(Describe), reused.Faults.Select(Describe));
        }

        static string Describe(ConditionFault fault) => $"{fault.Code} {fault.Span} {string.Join(' ', fault.Arguments)}";
    }

    [Fact]
    public void Parse_And_IsOneNodeOfAllOperands() =>
        Assert.Equal(new Condition.And([A, B, C]), Tree("A = 'x' and B = 'x' and C = 'x'"));

    [Fact]
    public void Parse_AndInParentheses_KeepsItsOwnNode() =>
        Assert.Equal(new Condition.And([A, new Condition.And([B, C])]), Tree("A = 'x' and (B = 'x' and C = 'x')"));

    [Fact]
    public void Parse_OrAndNot_BindInThatOrder() => Assert.Equal(
        new Condition.Or([A, new Condition.And([new Condition.Not(B), C])]),
        Tree("A = 'x' or not B = 'x' and C = 'x'"));

    [Fact]
    public void Parse_Parentheses_OverrideOrder() => Assert.Equal(
        new Condition.And([new Condition.Or([A, B]), new Condition.Not(new Condition.Or([B, C]))]),
        Tree("(A = 'x' or B = 'x') and not (B = 'x' or C = 'x')"));

    [Fact]
    public void Parse_NotNot_IsTwoNodes() =>
        Assert.Equal(new Condition.Not(new Condition.Not(A)), Tree("not not A = 'x'"));

    [Fact]
    public void Parse_TrueAndFalse_AreConditions() =>
        Assert.Equal(new Condition.Or([new Condition.Literal(true), new Condition.Literal(false)]), Tree("true or false"));

    [Theory]
    [InlineData("=", ComparisonOperator.Equal)]
    [InlineData("!=", ComparisonOperator.NotEqual)]
    [InlineData("<", ComparisonOperator.Less)]
    [InlineData("<=", ComparisonOperator.LessOrEqual)]
    [InlineData(">", ComparisonOperator.Greater)]
    [InlineData(">=", ComparisonOperator.GreaterOrEqual)]
    internal void Parse_Comparison_HasItsOperator(string sign, ComparisonOperator expected)
    {
        var comparison = new Condition.Comparison(new Operand.Field(new FieldName("Q1")), expected, new Operand.Number(-2));

        Assert.Equal(comparison, Tree($"Q1 {sign} -2"));
        Assert.Equal(comparison, Tree($"Q1{sign}-2"));
    }

    [Theory]
    [InlineData("in ['a', 'b']", PickOperator.In)]
    [InlineData("has any ['a', 'b']", PickOperator.HasAny)]
    [InlineData("has all ['a', 'b']", PickOperator.HasAll)]
    internal void Parse_Options_HaveTheirOperator(string picks, PickOperator expected) => Assert.Equal(
        new Condition.Picks(new FieldName("Q1"), expected, [new OptionCode("a"), new OptionCode("b")]), Tree($"Q1 {picks}"));

    [Fact]
    public void Parse_Has_TakesOneOption() => Assert.Equal(
        new Condition.Picks(new FieldName("Q1-2.5"), PickOperator.Has, [new OptionCode("i")]), Tree("Q1-2.5 has 'i'"));

    [Fact]
    public void Parse_Functions_HaveTheirNodes() => Assert.Equal(
        new Condition.And(
        [
            new Condition.Answered(new FieldName("Q6-1.p")),
            new Condition.Any(A),
            new Condition.All(new Condition.Or([A, B])),
            Equal(new Operand.Length(new FieldName("Q5")), new Operand.Count(new FieldName("Q6"))),
            Equal(new Operand.CountWhere(A), new Operand.Number(1)),
        ]),
        Tree("answered(Q6-1.p) and any(A = 'x') and all(A = 'x' or B = 'x') and length(Q5) = count(Q6) and count(A = 'x') = 1"));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-5", "-5")]
    [InlineData("007.50", "7.50")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Parse_Number_IsInvariantDecimal(string text, string expected) => Assert.Equal(
        Equal(new Operand.Number(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), new Operand.Text("a")),
        Tree($"{text} = 'a'"));

    [Theory]
    [InlineData("''", "")]
    [InlineData("'it''s'", "it's")]
    [InlineData("''''", "'")]
    [InlineData("'“a” and (\n'", "“a” and (\n")]
    public void Parse_Text_UndoublesQuotes(string text, string expected) =>
        Assert.Equal(Equal(new Operand.Text(expected), new Operand.Text("x")), Tree($"{text} = 'x'"));

    [Theory]
    [InlineData("not-x")]
    [InlineData("Q1.in")]
    [InlineData("Q1.5.not")]
    [InlineData("inn")]
    [InlineData("AND")]
    [InlineData("設問-1.はい")]
    [InlineData("𠮷.1")]
    public void Parse_NameWithKeywordInIt_IsAName(string name) =>
        Assert.Equal(new Condition.Answered(new FieldName(name)), Tree($"answered({name})"));

    [Fact]
    public void Parse_Keyword_IsNoName()
    {
        foreach (string keyword in "or and not in has any all true false answered count length".Split(' '))
        {
            Assert.True(Vocabulary.IsKeyword(keyword));
            Assert.Null(ConditionParser.Parse($"answered({keyword})").Tree);
            Assert.Null(ConditionParser.Parse($"{keyword}.1 = 'a'").Tree);
        }
    }

    /// <summary>Ids that differ from a keyword by case are allowed, so they must stay usable wherever a field stands.</summary>
    [Theory]
    [InlineData("Not = Count and In in ['a'] and Has has 'a'")]
    [InlineData("count(True) = 1 and length(All) < Any and answered(Not)")]
    [InlineData("any(Any = 'a') or count(All = 'b') > Length")]
    public void Parse_NameThatIsKeywordButForCase_IsAName(string text) => Assert.NotNull(Tree(text));

    [Theory]
    [InlineData("A = 'x'\u3000and\u00A0B = 'x'")]
    [InlineData("A='x'and B='x'")]
    [InlineData("(A='x')and(B='x')")]
    public void Parse_AnyWhiteSpace_OnlySeparates(string text) => Assert.Equal(new Condition.And([A, B]), Tree(text));

    [Fact]
    public void Parse_Nodes_KnowTheirPlaces()
    {
        const string text = " (𠮷 = 'x' or not B has 'y') and count(C) > 1 ";

        var and = (Condition.And)Tree(text);
        var or = (Condition.Or)and.Operands[0];
        var picks = (Condition.Picks)((Condition.Not)or.Operands[1]).Operand;
        var comparison = (Condition.Comparison)and.Operands[1];

        Assert.Equal("(𠮷 = 'x' or not B has 'y') and count(C) > 1", At(and.Span));
        Assert.Equal("𠮷 = 'x' or not B has 'y'", At(or.Span));
        Assert.Equal("not B has 'y'", At(or.Operands[1].Span));
        Assert.Equal("B has 'y'", At(picks.Span));
        Assert.Equal("B", At(picks.Field.Span));
        Assert.Equal("'y'", At(picks.Options[0].Span));
        Assert.Equal("count(C)", At(comparison.Left.Span));
        Assert.Equal("C", At(((Operand.Count)comparison.Left).Name.Span));
        Assert.Equal("1", At(comparison.Right.Span));

        string At(TextSpan span) => text.Substring(span.Start, span.Length);
    }

    [Theory]
    [InlineData("Q1-1.2")]
    [InlineData("'it''s'")]
    [InlineData("-1.5")]
    [InlineData("length( Q1 )")]
    [InlineData("count( Q1 )")]
    [InlineData("count( Q1 = 'a' )")]
    public void Parse_Sides_KnowTheirPlaces(string side)
    {
        string text = $" {side} = {side} ";

        var comparison = (Condition.Comparison)Tree(text);

        Assert.All([comparison.Left, comparison.Right], operand => Assert.Equal(side, text.Substring(operand.Span.Start, operand.Span.Length)));
        Assert.True(comparison.Left.Span.Start < comparison.Right.Span.Start);
    }

    private static Condition Tree(string text)
    {
        ParsedCondition parsed = ConditionParser.Parse(text);
        Assert.Empty(parsed.Faults);
        return parsed.Tree!;
    }

    private static Condition Is(string name) => Equal(new Operand.Field(new FieldName(name)), new Operand.Text("x"));

    private static Condition Equal(Operand left, Operand right) =>
        new Condition.Comparison(left, ComparisonOperator.Equal, right);
}
