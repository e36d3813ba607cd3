using System.Numerics;
using System.Text;
using SurveyEngine.Json;

namespace SurveyEngine.Tests.Json;

public sealed class NameIndexTests
{
    [Fact]
    public void Find_NamesThatAllFallIntoOneSlot_EachAndNoOther()
    {
        string[] colliding = [.. Colliding().Take(4001)];
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

    /// <summary>Names of eight bytes whose hashes have zeros above: the mixing, undone.</summary>
    private static IEnumerable<string> Colliding()
    {
        const ulong factor = 0x9E3779B97F4A7C15;
        ulong inverse = factor;
        for (int i = 0; i < 6; i++)
            inverse *= unchecked(2 - (factor * inverse));

        for (ulong hash = 0; ; hash++)
        {
            byte[] name = BitConverter.GetBytes((BitOperations.RotateRight(hash * inverse, 29) * inverse) ^ sizeof(ulong));
            if (Ascii.IsValid(name))
                yield return Encoding.ASCII.GetString(name);
        }
    }
}
