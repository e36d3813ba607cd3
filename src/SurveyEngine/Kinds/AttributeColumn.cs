using SurveyEngine.Values;

namespace SurveyEngine.Kinds;

/// <summary>One attribute of the options of a choice, or of the rows of a matrix.</summary>
/// <param name="Type">The type: a number, a text, or an option for the codes.</param>
/// <param name="Values">The values by the index of the option or row; unanswered where it lacks the attribute.</param>
internal sealed record AttributeColumn(ExprType Type, Value[] Values)
{
    /// <summary>What is known of the attribute of one that is not known.</summary>
    public Facts Facts { get; } = FactsOf(Type, Values);

    /// <summary>What is known of the values.</summary>
    private static Facts FactsOf(ExprType type, Value[] values)
    {
        if (type == ExprType.Option)
            return new Facts.Unknown { MayBeAbsent = true };
        if (type == ExprType.Text)
            return new Facts.Text(text => Array.Exists(values, value => value.Text == text)) { MayBeAbsent = true };

        (decimal least, decimal most, int decimals) = (decimal.MaxValue, decimal.MinValue, 0);
        foreach (Value value in values)
        {
            if (!value.IsAnswered)
                continue;

            (least, most) = (Math.Min(least, value.Number), Math.Max(most, value.Number));
            decimals = Math.Max(decimals, DecimalMath.WithoutTrailingZeros(value.Number).Scale);
        }

        return new Facts.Number(new Interval(least, most), decimals) { MayBeAbsent = true };
    }
}
