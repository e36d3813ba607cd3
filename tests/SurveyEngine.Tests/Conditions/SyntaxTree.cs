using System.Globalization;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Trees of expressions for tests: their structure as a text, and their nodes.</summary>
internal static class SyntaxTree
{
    /// <summary>The structure, in the notation of Lisp, so that it tells trees apart that the printer might confuse.</summary>
    public static string Describe(SyntaxNode node) => node switch
    {
        SyntaxNode.Literal { Value: { IsNumber: true } number } => number.Number.ToString(CultureInfo.InvariantCulture),
        SyntaxNode.Literal { Value.Text: { } text } => $"'{text}'",
        SyntaxNode.Literal literal => literal.Value.ToString(),
        SyntaxNode.Name name => name.Path,
        SyntaxNode.Operation operation => $"({operation.Operator} {DescribeAll(operation.Operands)})",
        SyntaxNode.Series series => $"({string.Join(' ', series.Operators.Select(@operator => @operator.Spelling))} {DescribeAll(series.Operands)})",
        SyntaxNode.Attribute attribute => $"{attribute.Owner?.Path}@{attribute.Code}",
        SyntaxNode.Call call => $"({call.Function}() {DescribeAll(call.Arguments)})",
        SyntaxNode.List list => $"[{DescribeAll(list.Items)}]",
        _ => "?",
    };

    public static IReadOnlyList<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        SyntaxNode.Operation operation => operation.Operands,
        SyntaxNode.Series series => series.Operands,
        SyntaxNode.Call call => call.Arguments,
        SyntaxNode.List list => list.Items,
        _ => [],
    };

    public static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) => Children(node).SelectMany(Nodes).Prepend(node);

    public static SyntaxNode Parse(string text, Accepts accepts = Accepts.Condition)
    {
        ParsedExpression parsed = Parser.Parse(text, accepts);
        Assert.Empty(parsed.Problems);
        return parsed.Root!;
    }

    private static string DescribeAll(IEnumerable<SyntaxNode> nodes) => string.Join(' ', nodes.Select(Describe));
}
