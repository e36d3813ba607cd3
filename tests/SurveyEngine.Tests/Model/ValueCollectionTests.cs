using SurveyEngine.Model;

namespace SurveyEngine.Tests.Model;

/// <summary>Lists and maps of the model compare by value, so that records made of them do.</summary>
public sealed class ValueCollectionTests
{
    [Fact]
    public void Lists_WithEqualElementsInOneOrder_AreEqual()
    {
        ValueList<string> list = ["a", "b"];
        object same = ValueList.Create<string>(["a", "b"]);

        Assert.True(list.Equals(same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.False(list.Equals((ValueList<string>)["b", "a"]));
        Assert.False(list.Equals((ValueList<string>)["a"]));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals("a, b"));
        Assert.Equal("[a, b]", list.ToString());
    }

    [Fact]
    public void Maps_WithEqualEntriesInAnyOrder_AreEqual()
    {
        ValueMap<int> map = [new("a", 1), new("b", 2)];
        ValueMap<int> sameMap = [new("b", 2), new("a", 1)];
        object same = sameMap;

        Assert.True(map.Equals(same));
        Assert.Equal(map.GetHashCode(), same.GetHashCode());
        Assert.False(map.Equals((ValueMap<int>)[new("a", 1), new("b", 3)]));
        Assert.False(map.Equals((ValueMap<int>)[new("a", 1)]));
        Assert.False(map.Equals(null));
        Assert.Equal("{[a, 1], [b, 2]}", map.ToString());
        Assert.Throws<ArgumentException>(() => (ValueMap<int>)[new("a", 1), new("a", 1)]);
    }

    [Fact]
    public void Records_MadeOfThem_CompareByValue()
    {
        static Section Make(string note) => new() { Id = "S", Notes = [note], Items = [Define.Multi("Q"), Define.Matrix("M", "1 2", Define.SingleOf("x y"))] };

        Assert.Equal(Make("a"), Make("a"));
        Assert.Equal(Make("a").GetHashCode(), Make("a").GetHashCode());
        Assert.NotEqual(Make("a"), Make("b"));
    }
}
