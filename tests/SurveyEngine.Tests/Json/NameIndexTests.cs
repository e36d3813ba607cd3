using SurveyEngine.Json;

namespace SurveyEngine.Tests.Json;

public sealed class NameIndexTests
{
    [Fact]
    public void Find_NamesThatAllFallIntoOneSlot_EachAndNoOther()
    {
        string[] colliding = [.. CollidingNames.Of8Bytes().Take(4001)];
        var index = NameIndex.Of(colliding[..4000], name => name);

        Assert.All(colliding[..4000], (name, place) => Assert.Equal(place, index.Find(name)));
        Assert.Equal(-1, index.Find(colliding[4000]));
        Assert.Equal(-1, index.Find(""));
    }

    [Fact]
    public void Find_OrdinaryNames_EachAndNoOther()
    {
        string[] names = [.. Enumerable.Range(0, 50_000).Select(i => $"Q{i}")];
        var index = NameIndex.Of(names, name => name);

        Assert.All(names, (name, place) => Assert.Equal(place, index.Find(name)));
        Assert.Equal(-1, index.Find("Q50000"));
    }
}
