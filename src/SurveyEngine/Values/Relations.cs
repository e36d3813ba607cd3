namespace SurveyEngine.Values;

/// <summary>The meaning of a <see cref="Relation"/>.</summary>
internal static class Relations
{
    /// <summary>Whether the relation holds for two values whose <see cref="IComparable{T}.CompareTo"/> gives this order.</summary>
    public static bool Holds(this Relation relation, int order) => relation switch
    {
        Relation.Equal => order == 0,
        Relation.NotEqual => order != 0,
        Relation.Less => order < 0,
        Relation.LessOrEqual => order <= 0,
        Relation.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>The equivalent relation with the sides swapped.</summary>
    public static Relation Swapped(this Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.LessOrEqual => Relation.GreaterOrEqual,
        Relation.Greater => Relation.Less,
        Relation.GreaterOrEqual => Relation.LessOrEqual,
        _ => relation,
    };
}
