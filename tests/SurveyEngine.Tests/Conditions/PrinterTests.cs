using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Library;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Testing;

namespace SurveyEngine.Tests.Conditions;

public sealed class PrinterTests
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
    [InlineData("(a+b)*2  -  (c - d) >1", "(a + b) * 2 - (c - d) > 1")]
    [InlineData("((a - b) - c) = 0", "(a - b) - c = 0")]
    [InlineData("(smokes) and (if(smokes,drinks))", "smokes and if(smokes, drinks)")]
    [InlineData("# a comment\nsum( people.*.income,1 )>M.1 # and another", "sum(people.*.income, 1) > M.1")]
    [InlineData("Q1 has @code or @region=Q2@region", "Q1 has @code or @region = Q2@region")]
    [InlineData("(a = b) = (c in ['d'])", "(a = b) = (c in ['d'])")]
    public void Print_ParsedText_GivesCanonicalText(string text, string expected) =>
        Assert.Equal(expected, Printer.Print(SyntaxTree.Parse(text)));

    [Property]
    public Property Parse_PrintedTree_GivesEqualTree() => Prop.ForAll(
        ConditionGenerator.Conditions,
        condition => Assert.Equal(SyntaxTree.Describe(condition), SyntaxTree.Describe(SyntaxTree.Parse(Printer.Print(condition)))));

    /// <summary>Explanations show the text of a node, so that text must mean the node.</summary>
    [Property]
    public Property Parse_TextOfAnySpan_GivesEqualNode() => Prop.ForAll(
        ConditionGenerator.Conditions,
        condition =>
        {
            string text = Printer.Print(condition);
            foreach (SyntaxNode node in SyntaxTree.Nodes(SyntaxTree.Parse(text)).Where(node => node.IsTruth || node is SyntaxNode.Series or SyntaxNode.Call))
            {
                string part = text.Substring(node.Span.Start, node.Span.Length);
                Assert.Equal(SyntaxTree.Describe(node), SyntaxTree.Describe(SyntaxTree.Parse(part, Accepts.Value)));
            }
        });

    /// <summary>Without these the properties would hold for want of cases.</summary>
    [Fact]
    public void Conditions_AtRandom_NestInEveryWay() => Properties.Check(
        ConditionGenerator.Conditions,
        _ => { },
        new Label<SyntaxNode>("and inside and", condition => Nests(condition, Operators.And, Operators.And)),
        new Label<SyntaxNode>("or inside and", condition => Nests(condition, Operators.And, Operators.Or)),
        new Label<SyntaxNode>("or inside not", condition => Nests(condition, Operators.Not, Operators.Or)),
        new Label<SyntaxNode>("not inside not", condition => Nests(condition, Operators.Not, Operators.Not)),
        new Label<SyntaxNode>(
            "condition inside count",
            condition => SyntaxTree.Nodes(condition).Any(node => node is SyntaxNode.Call { Arguments: [{ IsTruth: true }] } call && call.Function == Aggregates.Count)),
        new Label<SyntaxNode>("with inner nodes", condition => ConditionGenerator.Parts(condition).Any(), AtLeast: 0.3));

    private static bool Nests(SyntaxNode condition, Operator outer, Operator inner) =>
        SyntaxTree.Nodes(condition).Any(node => IsOf(node, outer) && SyntaxTree.Children(node).Any(child => IsOf(child, inner)));

    private static bool IsOf(SyntaxNode node, Operator @operator) =>
        node is SyntaxNode.Operation operation && operation.Operator == @operator;
}
