using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Random trees of conditions in every shape that the parser can give, awkward names and texts included.</summary>
internal static class ConditionGenerator
{
    private static readonly Gen<SyntaxNode> Names = Gen.Elements(
        "Q1", "Q1-1.1", "Q1-2.5.i", "Q6-1.p", "not-x", "Q1.in", "Q_2.or.and", "a1-", "Ｑ１", "設問1.はい", "𠮷",
        "And", "NOT", "Any", "True", "Count", "LENGTH", "In", "Has", "answereD", "contains", "sum.1")
        .Select(SyntaxNode (path) => new SyntaxNode.Name(default, path));

    private static readonly Gen<SyntaxNode.Literal> Texts =
        Gen.Elements("", "a", "'", "''", "it's", " x ", "ａ", "\"", "or", "と\nも", "𠮷野家", "]", ") and (")
            .Select(text => new SyntaxNode.Literal(default, Value.Of(text)));

    private static readonly Gen<SyntaxNode> Numbers = Gen.OneOf(
        Gen.Choose(-1000, 1000).Select(number => (decimal)number),
        Gen.Choose(-100_000, 100_000).Select(number => number / 1000m),
        Gen.Elements(decimal.MaxValue, decimal.MinValue, 1.00m, -0.0000000000000000000000000001m))
        .Select(SyntaxNode (number) => new SyntaxNode.Literal(default, Value.Of(number)));

    private static readonly Gen<SyntaxNode> Lists =
        Texts.NonEmptyListOf().Select(SyntaxNode (texts) => new SyntaxNode.List(default, [.. texts]));

    private static readonly Operator[] Comparisons =
        [.. Operators.All.Where(@operator => @operator.Precedence == Precedence.Relation && !@operator.TestsChoice)];

    private static readonly Gen<SyntaxNode> SimpleOperand = Gen.OneOf(
        Names, Names.Select(name => Call(Functions.Length, name)), Names.Select(name => Call(Functions.Count, name)), Numbers,
        Texts.Select(SyntaxNode (text) => text));

    public static Arbitrary<SyntaxNode> Conditions { get; } =
        Arb.From(Gen.Sized(size => Tree(Math.Min(size / 10, 6))), condition => Parts(condition));

    /// <summary>The conditions in a condition: a failure shrinks to the smallest that fails.</summary>
    public static IEnumerable<SyntaxNode> Parts(SyntaxNode node) =>
        SyntaxTree.Children(node).SelectMany(child => child.IsTruth ? [child] : Parts(child));

    private static Gen<SyntaxNode> Tree(int depth)
    {
        if (depth == 0)
            return Leaf(SimpleOperand);

        Gen<SyntaxNode> inner = Tree(depth - 1);
        Gen<SyntaxNode[]> operands = Gen.Choose(2, 4).SelectMany(count => inner.ArrayOf(count));
        return Gen.OneOf(
            Leaf(Gen.OneOf(SimpleOperand, inner.Select(condition => Call(Functions.Count, condition)))),
            inner.Select(condition => Operation(Operators.Not, condition)),
            inner.Select(condition => Call(Functions.Any, condition)),
            inner.Select(condition => Call(Functions.Every, condition)),
            operands.Select(conditions => Operation(Operators.And, conditions)),
            operands.Select(conditions => Operation(Operators.Or, conditions)));
    }

    private static Gen<SyntaxNode> Leaf(Gen<SyntaxNode> operand) => Gen.OneOf(
        [
            Gen.Elements(true, false).Select(SyntaxNode (value) => new SyntaxNode.Literal(default, Value.Of(value))),
            Names.Select(name => Call(Functions.Answered, name)),
            Gen.Elements(Comparisons).SelectMany(@operator => operand.Zip(operand, (left, right) => Operation(@operator, left, right))),
            Names.Zip(Texts, (name, text) => Operation(Operators.Has, name, text)),
            Gen.Elements(Operators.In, Operators.HasAny, Operators.HasAll)
                .SelectMany(@operator => Names.Zip(Lists, (name, list) => Operation(@operator, name, list))),
            .. Functions.All.Where(function => function.Form == ArgumentForm.Values).Select(function => ValueCall(function, operand)),
        ]);

    /// <summary>A function of values: a condition itself, or a side of one.</summary>
    private static Gen<SyntaxNode> ValueCall(Function function, Gen<SyntaxNode> operand)
    {
        Gen<SyntaxNode> call = operand.ArrayOf(function.Arity).Select(arguments => Call(function, arguments));
        return function.Result == ExprType.Truth ? call : call.Zip(operand, (left, right) => Operation(Operators.Equal, left, right));
    }

    private static SyntaxNode Call(Function function, params SyntaxNode[] arguments) => new SyntaxNode.Call(default, function, arguments);

    private static SyntaxNode Operation(Operator @operator, params SyntaxNode[] operands) =>
        new SyntaxNode.Operation(default, @operator, operands);
}
