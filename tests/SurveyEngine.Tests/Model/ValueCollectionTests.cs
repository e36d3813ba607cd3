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

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a b")]
    [InlineData("c b a")]
    [InlineData("b B a ä aa 日")]
    [InlineData("e c d a b g f")]
    public void TryGetValue_OfMap_FindsWhatIsThereAndNothingElse(string names)
    {
        string[] given = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ValueMap<string> map = [.. given.Select(name => KeyValuePair.Create(name, name + "!"))];

        Assert.Equal(given.Order(StringComparer.Ordinal), map.Select(entry => entry.Key));
        foreach (string name in given)
            Assert.Equal(name + "!", map.TryGetValue(name, out string? value) ? value : null);
        Assert.All(["", "A", "ab", "z", "語"], name => Assert.False(map.TryGetValue(name, out _)));
        Assert.Throws<ArgumentNullException>(() => map.TryGetValue(null!, out _));
    }

    [Fact]
    public void Create_OfMap_WithoutAName_Throws() =>
        Assert.Throws<ArgumentNullException>(() => (ValueMap<int>)[new("a", 1), new(null!, 2)]);

    [Fact]
    public void Records_MadeOfThem_CompareByValue()
    {
        static Section Make(string note) => new() { Id = "S", Notes = [note], Items = [Define.Multi("Q"), Define.Matrix("M", "1 2", Define.SingleOf("x y"))] };

        Assert.Equal(Make("a"), Make("a"));
        Assert.Equal(Make("a").GetHashCode(), Make("a").GetHashCode());
        Assert.NotEqual(Make("a"), Make("b"));
    }
}
