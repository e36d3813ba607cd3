using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Expressions;
using SurveyEngine.Expressions.Library;
using SurveyEngine.Expressions.Syntax;
using SurveyEngine.Values;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Random trees of conditions in every shape that the parser can give, awkward names and texts included.</summary>
internal static class ConditionGenerator
{
    private static readonly Gen<SyntaxNode.Name> Names = Gen.Elements(
        "Q1", "Q1-1.1", "Q1-2.5.i", "Q6-1.p", "not-x", "Q1.in", "Q_2.or.and", "a1-", "Ｑ１", "設問1.はい", "𠮷",
        "And", "NOT", "Any", "True", "Count", "LENGTH", "In", "Has", "answereD", "contains", "sum.1", "if", "M.*", "people.*.age", "a.*.*")
        .Select(path => new SyntaxNode.Name(default, path));

    private static readonly Gen<SyntaxNode.Literal> Texts =
        Gen.Elements("", "a", "'", "''", "it's", " x ", "ａ", "\"", "or", "と\nも", "𠮷野家", "]", ") and (", "#", "2026-11-28")
            .Select(text => new SyntaxNode.Literal(default, Value.Of(text)));

    private static readonly Gen<SyntaxNode> Numbers = Gen.OneOf(
        Gen.Choose(-1000, 1000).Select(number => (decimal)number),
        Gen.Choose(-100_000, 100_000).Select(number => number / 1000m),
        Gen.Elements(decimal.MaxValue, decimal.MinValue, 1.00m, -0.0000000000000000000000000001m))
        .Select(SyntaxNode (number) => new SyntaxNode.Literal(default, Value.Of(number)));

    private static readonly Gen<SyntaxNode> Attributes = Gen.OneOf(Names.Select(SyntaxNode.Name? (name) => name), Gen.Constant<SyntaxNode.Name?>(null))
        .Zip(Gen.Elements("score", "in", "1", "x-1"), SyntaxNode (owner, code) => new SyntaxNode.Attribute(default, owner, code));

    private static readonly Gen<SyntaxNode> Lists =
        Texts.NonEmptyListOf().Select(SyntaxNode (texts) => new SyntaxNode.List(default, [.. texts]));

    private static readonly Operator[] Comparisons =
        [.. Operators.All.Where(@operator => @operator.Precedence == Precedence.Relation && !@operator.TestsChoice)];

    private static readonly Operator[] Sums = [Operators.Plus, Operators.Minus];

    private static readonly Operator[] Products = [Operators.Times, Operators.Over];

    private static readonly Gen<SyntaxNode> SimpleOperand = Gen.OneOf(
        Names.Select(SyntaxNode (name) => name), Names.Select(name => Call(Aggregates.Count, name)), Numbers,
        Texts.Select(SyntaxNode (text) => text), Attributes);

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
        Gen<SyntaxNode> operand = Operand(Math.Min(depth, 3), inner);
        Gen<SyntaxNode[]> operands = Gen.Choose(2, 4).SelectMany(count => inner.ArrayOf(count));
        return Gen.OneOf(
            Leaf(operand),
            Gen.Elements("Q1", "M.*", "if", "a.b.c").Select(SyntaxNode (path) => new SyntaxNode.Name(default, path)),
            inner.Select(condition => Operation(Operators.Not, condition)),
            inner.Select(condition => Call(Aggregates.Any, condition)),
            inner.Select(condition => Call(Aggregates.Every, condition)),
            operands.Select(conditions => Operation(Operators.And, conditions)),
            operands.Select(conditions => Operation(Operators.Or, conditions)));
    }

    /// <summary>A value: arithmetic, calls with conditions and values as arguments, or a condition in parentheses.</summary>
    private static Gen<SyntaxNode> Operand(int depth, Gen<SyntaxNode> condition)
    {
        if (depth == 0)
            return SimpleOperand;

        Gen<SyntaxNode> inner = Operand(depth - 1, condition);
        Gen<SyntaxNode> argument = Gen.OneOf(inner, condition, Lists);
        return Gen.OneOf(
            SimpleOperand,
            condition.Where(tree => !tree.IsTruth || tree.Precedence is Precedence.Primary).Select(tree => Call(Aggregates.Count, tree)),
            Series(Sums, inner),
            Series(Products, inner),
            Gen.Elements(Functions.All.Where(function => function.Form == ArgumentForm.Values).ToArray())
                .SelectMany(function => Gen.Choose(0, 4).SelectMany(count => argument.ArrayOf(count)).Select(arguments => Call(function, arguments))));
    }

    private static Gen<SyntaxNode> Leaf(Gen<SyntaxNode> operand) => Gen.OneOf(
        Gen.Elements(true, false).Select(SyntaxNode (value) => new SyntaxNode.Literal(default, Value.Of(value))),
        Names.Select(name => Call(Logic.Answered, name)),
        Gen.Elements(Comparisons).SelectMany(@operator => operand.Where(tree => !tree.IsTruth).Zip(operand, (left, right) => Operation(@operator, left, right))),
        Names.Zip(Texts, (name, text) => Operation(Operators.Has, name, text)),
        Names.Zip(Attributes.Where(attribute => ((SyntaxNode.Attribute)attribute).Owner is null), (name, code) => Operation(Operators.Has, name, code)),
        Gen.Elements(Operators.In, Operators.HasAny, Operators.HasAll)
            .SelectMany(@operator => Names.Zip(Lists, (name, list) => Operation(@operator, name, list))));

    private static Gen<SyntaxNode> Series(Operator[] operators, Gen<SyntaxNode> operand) =>
        Gen.Choose(1, 3).SelectMany(count => Gen.Elements(operators).ArrayOf(count).Zip(
            operand.Where(tree => !tree.IsTruth).ArrayOf(count + 1),
            SyntaxNode (signs, operands) => new SyntaxNode.Series(default, signs, operands)));

    private static SyntaxNode Call(Function function, params SyntaxNode[] arguments) => new SyntaxNode.Call(default, function, arguments);

    private static SyntaxNode Operation(Operator @operator, params SyntaxNode[] operands) =>
        new SyntaxNode.Operation(default, @operator, operands);
}
