using System.Text;
using System.Text.Json;
using SurveyEngine.Json;

namespace SurveyEngine.Tests.Json;

public class JsonTokensTests
{
    [Fact]
    public void Read_NestedValues_EachTokenKnowsTheNextOne()
    {
        JsonTokens tokens = Read("""{ "a": [1, {"b": "x"}], "c": null }""");

        Assert.Equal((JsonTokenType.StartObject, 2, 9), (tokens[0].Type, tokens[0].Size, tokens[0].Next));
        Assert.Equal(("a", 2), (tokens[1].Text, tokens[1].Next));
        Assert.Equal((JsonTokenType.StartArray, 2, 7, 7), (tokens[2].Type, tokens[2].Size, tokens[2].Next, tokens[2].Start));
        Assert.Equal((JsonTokenType.Number, "1", 4), (tokens[3].Type, tokens[3].Text, tokens[3].Next));
        Assert.Equal((1, 7), (tokens[4].Size, tokens[4].Next));
        Assert.Equal(("x", 1), (tokens[6].Text, tokens[6].Size));
        Assert.Equal("c", tokens[7].Text);
        Assert.Equal(JsonTokenType.Null, tokens[8].Type);
    }

    [Theory]
    [InlineData("\"a\\u0062\"", "ab", 7)]
    [InlineData("\"字\"", "字", 3)]
    [InlineData("\"\"", "", 0)]
    [InlineData("\"\u007F\"", null, 1)]
    [InlineData("\"\\ud83d\"", null, 6)]
    [InlineData("\"abcdefghijklmnopqrstuvwxyz\"", "abcdefghijklmnopqrstuvwxyz", 26)]
    [InlineData("1.50e3", "1.50e3", 0)]
    public void Read_Scalar_ItsTextAndItsBytes(string json, string? text, int size) =>
        Assert.Equal((text, size), (Read(json)[0].Text, Read(json)[0].Size));

    [Fact]
    public void Read_BrokenUtf8_HasNoText() => Assert.Null(JsonTokens.Read([(byte)'"', 0xE3, 0x81, (byte)'"'], maxDepth: 1)[0].Text);

    [Fact]
    public void Read_ManyDifferentStrings_AreAllTheirOwn()
    {
        string[] texts = [.. Enumerable.Range(0, 5000).Select(i => $"t{i % 2500}")];
        JsonTokens tokens = Read(JsonSerializer.Serialize(texts));

        Assert.Equal(texts, texts.Select((_, i) => tokens[i + 1].Text));
    }

    [Theory]
    [InlineData("[[1]]", 2, true)]
    [InlineData("[[1]]", 1, false)]
    [InlineData("[1", 2, false)]
    [InlineData("1 2", 2, false)]
    [InlineData("", 2, false)]
    public void Read_Malformed_Throws(string json, int maxDepth, bool isFine)
    {
        Exception? exception = Record.Exception(() => JsonTokens.Read(Encoding.UTF8.GetBytes(json), maxDepth));

        Assert.Equal(isFine, exception is not JsonException);
    }

    private static JsonTokens Read(string json) => JsonTokens.Read(Encoding.UTF8.GetBytes(json), maxDepth: 64);
}
