using SurveyEngine.Values;

namespace SurveyEngine.Tests.Values;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(Relation.Less, 1, 2, 3, 4, true)]
    [InlineData(Relation.Less, 1, 3, 3, 4, null)]
    [InlineData(Relation.Less, 4, 5, 3, 4, false)]
    [InlineData(Relation.Less, 3, 4, 3, 4, null)]
    [InlineData(Relation.LessOrEqual, 1, 3, 3, 4, true)]
    [InlineData(Relation.LessOrEqual, 1, 4, 3, 5, null)]
    [InlineData(Relation.LessOrEqual, 5, 6, 3, 4, false)]
    [InlineData(Relation.LessOrEqual, 4, 6, 3, 4, null)]
    [InlineData(Relation.Greater, 3, 4, 1, 2, true)]
    [InlineData(Relation.Greater, 3, 4, 4, 5, false)]
    [InlineData(Relation.GreaterOrEqual, 3, 4, 1, 3, true)]
    [InlineData(Relation.GreaterOrEqual, 1, 2, 3, 4, false)]
    [InlineData(Relation.Equal, 2, 2, 2, 2, true)]
    [InlineData(Relation.Equal, 1, 2, 1, 2, null)]
    [InlineData(Relation.Equal, 1, 2, 3, 4, false)]
    [InlineData(Relation.Equal, 3, 4, 1, 2, false)]
    [InlineData(Relation.Equal, 2, 2, 1, 3, null)]
    [InlineData(Relation.NotEqual, 2, 2, 2, 2, false)]
    [InlineData(Relation.NotEqual, 1, 2, 3, 4, true)]
    [InlineData(Relation.NotEqual, 1, 2, 2, 3, null)]
    internal void Compare_TwoIntervals_AllNoneOrSome(Relation relation, int from, int to, int otherFrom, int otherTo, bool? expected)
    {
        Assert.Equal(expected, new Interval(from, to).Compare(relation, new Interval(otherFrom, otherTo)));
        Assert.Null(Interval.All.Compare(relation, Interval.All));
    }

    [Theory]
    [InlineData(Relation.Equal, 5, Relation.Equal, 5, false)]
    [InlineData(Relation.Equal, 5, Relation.Equal, 6, true)]
    [InlineData(Relation.Greater, 5, Relation.LessOrEqual, 5, true)]
    [InlineData(Relation.GreaterOrEqual, 5, Relation.LessOrEqual, 5, false)]
    [InlineData(Relation.GreaterOrEqual, 5, Relation.Less, 5, true)]
    [InlineData(Relation.Greater, 5, Relation.Less, 6, false)]
    [InlineData(Relation.Less, 3, Relation.Greater, 5, true)]
    [InlineData(Relation.NotEqual, 5, Relation.Equal, 5, false)]
    internal void Intersect_TwoClaims_IsEmptyWhereTheyContradict(Relation relation, int limit, Relation other, int otherLimit, bool isEmpty)
    {
        Interval a = Interval.Of(relation, limit);
        Interval b = Interval.Of(other, otherLimit);

        Assert.Equal(isEmpty, a.Intersect(b).IsEmpty);
        Assert.Equal(isEmpty, b.Intersect(a).IsEmpty);
    }

    [Theory]
    [InlineData(Relation.Less)]
    [InlineData(Relation.LessOrEqual)]
    [InlineData(Relation.Greater)]
    [InlineData(Relation.GreaterOrEqual)]
    [InlineData(Relation.Equal)]
    internal void Of_Relation_HoldsTheNumbersThatAreInIt(Relation relation)
    {
        foreach (int number in (int[])[4, 5, 6])
            Assert.Equal(relation.Holds(number.CompareTo(5)), Interval.Of(relation, 5).Contains(number));
    }

    [Theory]
    [InlineData(Relation.Equal)]
    [InlineData(Relation.NotEqual)]
    [InlineData(Relation.Less)]
    [InlineData(Relation.LessOrEqual)]
    [InlineData(Relation.Greater)]
    [InlineData(Relation.GreaterOrEqual)]
    internal void Swapped_Relation_SaysTheSameOfSwappedSides(Relation relation)
    {
        foreach (int order in (int[])[-1, 0, 1])
            Assert.Equal(relation.Holds(order), relation.Swapped().Holds(-order));
    }
}
