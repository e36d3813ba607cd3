using SurveyEngine.Expressions.Library;
using SurveyEngine.Values;

namespace SurveyEngine.Expressions;

/// <summary>
/// The table of operators. The lexer, the parser, the printer and the binder read them here, and a test holds
/// <c>docs/reference/expressions.md</c> to it.
/// </summary>
internal static class Operators
{
    public static readonly Operator Or = new(
        "or", Precedence.Or, ["||", "|"], new Signature([ExprType.Truth, ExprType.Truth], ExprType.Truth, Intrinsic.Or));

    public static readonly Operator And = new(
        "and", Precedence.And, ["&&", "&"], new Signature([ExprType.Truth, ExprType.Truth], ExprType.Truth, Intrinsic.And));

    public static readonly Operator Not = new(
        "not", Precedence.Not, ["!"], new Signature([ExprType.Truth], ExprType.Truth, Intrinsic.Not));

    public static readonly Operator Equal = new(
        "=", Precedence.Relation, ["==", "==="],
        [
            .. Comparisons.OfEqualTypes(Relation.Equal),
            new Signature([ExprType.Option, ExprType.Code], ExprType.Truth, Intrinsic.SelectsAny),
        ]);

    public static readonly Operator NotEqual = new(
        "!=", Precedence.Relation, ["<>", "!==", "≠"],
        [
            .. Comparisons.OfEqualTypes(Relation.NotEqual),
            new Signature([ExprType.Option, ExprType.Code], ExprType.Truth, Intrinsic.SelectsOther),
        ]);

    public static readonly Operator Less = new("<", Precedence.Relation, [], Comparisons.OfOrderedTypes(Relation.Less));

    public static readonly Operator LessOrEqual = new(
        "<=", Precedence.Relation, ["=<", "≤", "≦"], Comparisons.OfOrderedTypes(Relation.LessOrEqual));

    public static readonly Operator Greater = new(">", Precedence.Relation, [], Comparisons.OfOrderedTypes(Relation.Greater));

    public static readonly Operator GreaterOrEqual = new(
        ">=", Precedence.Relation, ["=>", "≥", "≧"], Comparisons.OfOrderedTypes(Relation.GreaterOrEqual));

    public static readonly Operator In = new(
        "in", Precedence.Relation, [], new Signature([ExprType.Option, ExprType.Codes], ExprType.Truth, Intrinsic.SelectsAny));

    public static readonly Operator Has = new(
        "has", Precedence.Relation, [], new Signature([ExprType.Options, ExprType.Code], ExprType.Truth, Intrinsic.SelectsAny));

    public static readonly Operator HasAny = new(
        "has any", Precedence.Relation, [], new Signature([ExprType.Options, ExprType.Codes], ExprType.Truth, Intrinsic.SelectsAny));

    public static readonly Operator HasAll = new(
        "has all", Precedence.Relation, [], new Signature([ExprType.Options, ExprType.Codes], ExprType.Truth, Intrinsic.SelectsAll));

    public static readonly Operator Plus = new("+", Precedence.Sum, [], Numbers.Add, Dates.AddDays);

    public static readonly Operator Minus = new(
        "-", Precedence.Sum, ["−"], Numbers.Subtract, Dates.SubtractDays, Dates.DaysBetween);

    public static readonly Operator Times = new("*", Precedence.Product, ["×"], Numbers.Multiply);

    public static readonly Operator Over = new("/", Precedence.Product, ["÷"], Numbers.Divide);

    /// <summary>All operators, loosest first.</summary>
    public static readonly Operator[] All =
    [
        Or, And, Not, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, Has, HasAny, HasAll, Plus, Minus, Times, Over,
    ];
}
