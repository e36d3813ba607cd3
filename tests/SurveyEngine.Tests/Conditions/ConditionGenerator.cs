using FsCheck;
using FsCheck.Fluent;
using SurveyEngine.Expressions.Syntax;

namespace SurveyEngine.Tests.Conditions;

/// <summary>Random condition trees of every shape that the parser can give, awkward names and texts included.</summary>
internal static class ConditionGenerator
{
    private static readonly Gen<FieldName> Names = Gen.Elements(
        "Q1", "Q1-1.1", "Q1-2.5.i", "Q6-1.p", "not-x", "Q1.in", "Q_2.or.and", "a1-", "Ｑ１", "設問1.はい", "𠮷",
        "And", "NOT", "Any", "True", "Count", "LENGTH", "In", "Has", "answereD").Select(path => new FieldName(path));

    private static readonly Gen<string> Texts =
        Gen.Elements("", "a", "'", "''", "it's", " x ", "ａ", "\"", "or", "と\nも", "𠮷野家", "]", ") and (");

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Choose(-1000, 1000).Select(number => (decimal)number),
        Gen.Choose(-100_000, 100_000).Select(number => number / 1000m),
        Gen.Elements(decimal.MaxValue, decimal.MinValue, 1.00m, -0.0000000000000000000000000001m));

    private static readonly Gen<OptionCode> Options = Texts.Select(code => new OptionCode(code));

    public static Arbitrary<Condition> Conditions { get; } =
        Arb.From(Gen.Sized(size => Tree(Math.Min(size / 10, 6))), Smaller);

    private static Gen<Condition> Tree(int depth)
    {
        if (depth == 0)
            return Leaf(Side);

        Gen<Condition> inner = Tree(depth - 1);
        Gen<Condition[]> operands = Gen.Choose(2, 4).SelectMany(count => inner.ArrayOf(count));
        Gen<Operand> side = Gen.OneOf(Side, inner.Select(Operand (condition) => new Operand.CountWhere(condition)));
        return Gen.OneOf(
            Leaf(side),
            inner.Select(Condition (condition) => new Condition.Not(condition)),
            inner.Select(Condition (condition) => new Condition.Any(condition)),
            inner.Select(Condition (condition) => new Condition.All(condition)),
            operands.Select(Condition (conditions) => new Condition.And([.. conditions])),
            operands.Select(Condition (conditions) => new Condition.Or([.. conditions])));
    }

    private static Gen<Operand> Side { get; } = Gen.OneOf(
        Names.Select(Operand (name) => new Operand.Field(name)),
        Names.Select(Operand (name) => new Operand.Length(name)),
        Names.Select(Operand (name) => new Operand.Count(name)),
        Numbers.Select(Operand (number) => new Operand.Number(number)),
        Texts.Select(Operand (text) => new Operand.Text(text)));

    private static Gen<Condition> Leaf(Gen<Operand> side) => Gen.OneOf(
        Gen.Elements(true, false).Select(Condition (value) => new Condition.Literal(value)),
        Names.Select(Condition (name) => new Condition.Answered(name)),
        side.Zip(side).SelectMany(
            _ => Gen.Elements(Enum.GetValues<ComparisonOperator>()),
            Condition (sides, comparison) => new Condition.Comparison(sides.Item1, comparison, sides.Item2)),
        Names.Zip(Options, Condition (name, option) => new Condition.Picks(name, PickOperator.Has, [option])),
        Names.Zip(Options.NonEmptyListOf()).SelectMany(
            _ => Gen.Elements(PickOperator.In, PickOperator.HasAny, PickOperator.HasAll),
            Condition (parts, picks) => new Condition.Picks(parts.Item1, picks, [.. parts.Item2])));

    /// <summary>The parts of a tree: a failure shrinks to the smallest part that fails.</summary>
    private static IEnumerable<Condition> Smaller(Condition condition) => condition switch
    {
        Condition.Not not => [not.Operand],
        Condition.Any any => [any.Inner],
        Condition.All all => [all.Inner],
        Condition.And and => and.Operands,
        Condition.Or or => or.Operands,
        Condition.Comparison { Left: Operand.CountWhere count } => [count.Inner],
        Condition.Comparison { Right: Operand.CountWhere count } => [count.Inner],
        _ => [],
    };
}
