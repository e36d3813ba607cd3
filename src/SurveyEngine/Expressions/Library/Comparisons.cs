using SurveyEngine.Values;

namespace SurveyEngine.Expressions.Library;

/// <summary>Comparisons of two values of one type. A comparison with something unanswered is false.</summary>
internal static class Comparisons
{
    public static Signature OfNumbers(Relation relation) => new(
        [ExprType.Number, ExprType.Number],
        ExprType.Truth,
        arguments => Value.Of(relation.Holds(decimal.Compare(arguments[0].Number, arguments[1].Number))),
        facts => InferNumbers(relation, (Facts.Number)facts[0], (Facts.Number)facts[1]));

    /// <summary>A comparison of texts by their code units.</summary>
    public static Signature OfTexts(Relation relation) => new(
        [ExprType.Text, ExprType.Text],
        ExprType.Truth,
        arguments => Value.Of(relation.Holds(string.CompareOrdinal(arguments[0].Text, arguments[1].Text))),
        facts => InferTexts(relation, (Facts.Text)facts[0], (Facts.Text)facts[1]));

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

    private static Facts InferTexts(Relation relation, Facts.Text left, Facts.Text right)
    {
        if (left.Literal is { } a && right.Literal is { } b)
            return Facts.Truth.Of(relation.Holds(string.CompareOrdinal(a, b)));

        bool mayEqual = (right.Literal is null || left.MayEqual(right.Literal)) && (left.Literal is null || right.MayEqual(left.Literal));
        return relation == Relation.Equal && !mayEqual ? Facts.Truth.Never : Facts.Truth.Varying;
    }

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
