using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Testing;

namespace SurveyEngine.Tests.Conditions;

public sealed class ConditionPrinterTests
{
    [Theory]
    [InlineData("  Q1\n=\t'a'  ", "Q1 = 'a'")]
    [InlineData("Q1 in['a','b']", "Q1 in ['a', 'b']")]
    [InlineData("((Q1 = 'a'))", "Q1 = 'a'")]
    [InlineData("(Q1 = 'a' and Q2 = 'b') or Q3 = 1", "Q1 = 'a' and Q2 = 'b' or Q3 = 1")]
    [InlineData("Q1 = 'a' and (Q2 = 'b' or Q3 = 1)", "Q1 = 'a' and (Q2 = 'b' or Q3 = 1)")]
    [InlineData("Q1 = 'a' and (Q2 = 'b' and Q3 = 1)", "Q1 = 'a' and (Q2 = 'b' and Q3 = 1)")]
    [InlineData("not (Q1 = 'a')", "not Q1 = 'a'")]
    [InlineData("not (not true)", "not not true")]
    [InlineData("not (true and false)", "not (true and false)")]
    [InlineData("(not true) and false", "not true and false")]
    [InlineData("count( Q1 in ['b'] )>=-1.50", "count(Q1 in ['b']) >= -1.50")]
    [InlineData("'it''s' = Q1", "'it''s' = Q1")]
    public void Print_ParsedText_GivesCanonicalText(string text, string expected) =>
        Assert.Equal(expected, ConditionPrinter.Print(ConditionParser.Parse(text).Tree!));

    [Fact]
    public void Print_Operand_GivesItsText() =>
        Assert.Equal("count(Q1)", ConditionPrinter.Print(new Operand.Count(new FieldName("Q1"))));

    [Property]
    public Property Parse_PrintedTree_GivesEqualTree() => Prop.ForAll(
        ConditionGenerator.Conditions,
        condition =>
        {
            ParsedCondition parsed = ConditionParser.Parse(ConditionPrinter.Print(condition));
            Assert.Empty(parsed.Faults);
            Assert.Equal(condition, parsed.Tree);
        });

    /// <summary>Explanations show the text of a node, so that text must mean the node.</summary>
    [Property]
    public Property Parse_TextOfAnySpan_GivesEqualNode() => Prop.ForAll(
        ConditionGenerator.Conditions,
        condition =>
        {
            string text = ConditionPrinter.Print(condition);
            foreach (Condition node in Nodes(ConditionParser.Parse(text).Tree!))
                Assert.Equal(node, ConditionParser.Parse(text.Substring(node.Span.Start, node.Span.Length)).Tree);
        });

    /// <summary>Without these the properties would hold for want of cases.</summary>
    [Fact]
    public void Conditions_AtRandom_NestInEveryWay() => Properties.Check(
        ConditionGenerator.Conditions,
        _ => { },
        new Properties.Label<Condition>("and inside and", Nests<Condition.And, Condition.And>),
        new Properties.Label<Condition>("or inside and", Nests<Condition.And, Condition.Or>),
        new Properties.Label<Condition>("or inside not", Nests<Condition.Not, Condition.Or>),
        new Properties.Label<Condition>("not inside not", Nests<Condition.Not, Condition.Not>),
        new Properties.Label<Condition>("condition inside count", Nests<Condition.Comparison, Condition>),
        new Properties.Label<Condition>("with inner nodes", condition => Nodes(condition).Skip(1).Any(), AtLeast: 0.3));

    private static bool Nests<TOuter, TInner>(Condition condition) =>
        Nodes(condition).Any(outer => outer is TOuter && Parts(outer).Any(inner => inner is TInner));

    private static IEnumerable<Condition> Nodes(Condition condition) =>
        Parts(condition).SelectMany(Nodes).Prepend(condition);

    private static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        Condition.Not not => [not.Operand],
        Condition.Any any => [any.Inner],
        Condition.All all => [all.Inner],
        Condition.And and => and.Operands,
        Condition.Or or => or.Operands,
        Condition.Comparison comparison => Counted(comparison.Left).Concat(Counted(comparison.Right)),
        _ => [],
    };

    private static IEnumerable<Condition> Counted(Operand operand) =>
        operand is Operand.CountWhere count ? [count.Inner] : [];
}
