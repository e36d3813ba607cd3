namespace SurveyEngine.Values;

/// <summary>The numbers between two limits, both included unless marked otherwise.</summary>
internal readonly record struct Interval(decimal From, decimal To)
{
    /// <summary>All numbers.</summary>
    public static readonly Interval All = new(decimal.MinValue, decimal.MaxValue);

    public bool IsFromExcluded { get; private init; }

    public bool IsToExcluded { get; private init; }

    public bool IsEmpty => From > To || (From == To && (IsFromExcluded || IsToExcluded));

    /// <summary>The numbers that have a relation to a given number.</summary>
    public static Interval Of(Relation relation, decimal number) => relation switch
    {
        Relation.Equal => new(number, number),
        Relation.Less => All with { To = number, IsToExcluded = true },
        Relation.LessOrEqual => All with { To = number },
        Relation.Greater => All with { From = number, IsFromExcluded = true },
        Relation.GreaterOrEqual => All with { From = number },
        _ => All,
    };

    public Interval Intersect(Interval other)
    {
        Interval upper = other.From > From || (other.From == From && other.IsFromExcluded) ? other : this;
        Interval lower = other.To < To || (other.To == To && other.IsToExcluded) ? other : this;
        return new(upper.From, lower.To) { IsFromExcluded = upper.IsFromExcluded, IsToExcluded = lower.IsToExcluded };
    }

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(Math.Min(From, other.From), Math.Max(To, other.To));

    public bool Contains(decimal number) => !Intersect(new(number, number)).IsEmpty;

    /// <summary>
    /// Whether a relation holds for all pairs of numbers of two intervals (true), for none (false), or for some (null). Excluded limits
    /// count as included.
    /// </summary>
    public bool? Compare(Relation relation, Interval other) => relation switch
    {
        Relation.Less => To < other.From ? true : other.To <= From ? false : null,
        Relation.LessOrEqual => To <= other.From ? true : other.To < From ? false : null,
        Relation.Greater => other.Compare(Relation.Less, this),
        Relation.GreaterOrEqual => other.Compare(Relation.LessOrEqual, this),
        Relation.NotEqual => !Compare(Relation.Equal, other),
        _ => To < other.From || other.To < From ? false : From == To && this == other ? true : null,
    };
}
