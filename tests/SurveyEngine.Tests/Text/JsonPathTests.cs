using SurveyEngine.Json;

namespace SurveyEngine.Tests.Text;

public class JsonPathTests
{
    [Theory]
    [InlineData("id", "$.id")]
    [InlineData("_a1", "$._a1")]
    [InlineData("はい", "$.はい")]
    [InlineData("1a", "$['1a']")]
    [InlineData("yes-no", "$['yes-no']")]
    [InlineData("", "$['']")]
    [InlineData("a.b[0]", "$['a.b[0]']")]
    [InlineData("it's", @"$['it\'s']")]
    [InlineData(@"\']", @"$['\\\']']")]
    [InlineData("\b\t\n\f\r\u0001", @"$['\b\t\n\f\r\u0001']")]
    public void Member_AnyName_NormalizedPathAndBack(string name, string expected)
    {
        string path = JsonPath.Member("$", name);

        Assert.Equal(expected, path);
        Assert.Equal([new JsonPathStep(name)], JsonPath.Steps(path));
    }

    [Fact]
    public void Steps_LongPath_EachStep() =>
        Assert.Equal(
            [new JsonPathStep("a"), new JsonPathStep(0), new JsonPathStep("b c"), new JsonPathStep(12), new JsonPathStep("d")],
            JsonPath.Steps("$.a[0]['b c'][12].d"));

    [Fact]
    public void Steps_Root_None() => Assert.Empty(JsonPath.Steps(JsonPath.Root));
}
