using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>Comparisons of two values of one type. A comparison with something unanswered is false.</summary>
internal static class Comparisons
{
    /// <summary>Equality, of any type but that of several options.</summary>
    public static Signature[] OfEqualTypes(Relation relation) =>
    [
        OfNumbers(relation, ExprType.Number), OfTexts(relation, ExprType.Text),
        OfNumbers(relation, ExprType.Date), OfNumbers(relation, ExprType.Time), OfNumbers(relation, ExprType.DateTime),
        OfTruths(relation), OfTexts(relation, ExprType.Option),
    ];

    /// <summary>Order, of all types that have one.</summary>
    public static Signature[] OfOrderedTypes(Relation relation) =>
    [
        OfNumbers(relation, ExprType.Number), OfNumbers(relation, ExprType.Date),
        OfNumbers(relation, ExprType.Time), OfNumbers(relation, ExprType.DateTime),
    ];

    private static Signature OfNumbers(Relation relation, ExprType type) => new(
        [type, type],
        ExprType.Truth,
        arguments => Value.Of(relation.Holds(decimal.Compare(arguments[0].Number, arguments[1].Number))),
        facts => InferNumbers(relation, (Facts.Number)facts[0], (Facts.Number)facts[1]));

    /// <summary>A comparison of texts, or of the codes of options, by their code units.</summary>
    private static Signature OfTexts(Relation relation, ExprType type) => new(
        [type, type],
        ExprType.Truth,
        arguments => Value.Of(relation.Holds(string.CompareOrdinal(arguments[0].Text, arguments[1].Text))),
        facts => InferTexts(relation, facts[0], facts[1]));

    private static Signature OfTruths(Relation relation) => new(
        [ExprType.Truth, ExprType.Truth],
        ExprType.Truth,
        arguments => Value.Of(relation.Holds(arguments[0].IsTrue.CompareTo(arguments[1].IsTrue))),
        facts => InferTruths(relation, (Facts.Truth)facts[0], (Facts.Truth)facts[1]));

    private static Facts InferNumbers(Relation relation, Facts.Number left, Facts.Number right)
    {
        bool? constant = left.Range.Compare(relation, right.Range);
        if (constant == true && (left.MayBeAbsent || right.MayBeAbsent))
            constant = null;
        if (relation == Relation.Equal && !(MayEqual(left, right.Literal) && MayEqual(right, left.Literal)))
            constant = false;

        Facts.Truth truth = Facts.Truth.Of(constant);
        return ClaimOf(relation, left, right) is { } claim ? truth with { Claim = claim } : truth;
    }

    private static Facts.Truth InferTexts(Relation relation, Facts left, Facts right)
    {
        if (left is not Facts.Text a || right is not Facts.Text b)
            return Facts.Truth.Varying;
        if (a.Literal is not null && b.Literal is not null)
            return Facts.Truth.Of(relation.Holds(string.CompareOrdinal(a.Literal, b.Literal)));

        bool mayEqual = (b.Literal is null || a.MayEqual(b.Literal)) && (a.Literal is null || b.MayEqual(a.Literal));
        return relation == Relation.Equal && !mayEqual ? Facts.Truth.Never : Facts.Truth.Varying;
    }

    private static Facts.Truth InferTruths(Relation relation, Facts.Truth left, Facts.Truth right) =>
        left.Constant is { } a && right.Constant is { } b ? Facts.Truth.Of(relation.Holds(a.CompareTo(b))) : Facts.Truth.Varying;

    private static bool MayEqual(Facts.Number number, decimal? literal) => literal is null || number.MayEqual(literal.Value);

    /// <summary>What a comparison with a literal implies about the other side.</summary>
    private static Claim? ClaimOf(Relation relation, Facts.Number left, Facts.Number right)
    {
        if (relation == Relation.NotEqual)
            return null;
        if (right.Literal is { } limit)
            return left.Subject is { } subject ? new Claim(subject, new Facts.Number(Interval.Of(relation, limit))) : null;

        return left.Literal is { } swapped && right.Subject is { } other
            ? new Claim(other, new Facts.Number(Interval.Of(relation.Swapped(), swapped)))
            : null;
    }
}
