using SurveyEngine.Text;

namespace SurveyEngine.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("Q2-3", "Q2-2")]
    [InlineData("q2-2", "Q2-2")]
    [InlineData("departmnet", "department")]
    [InlineData("DEPARTMENT", "department")]
    [InlineData("depart", null)]
    [InlineData("Q2", null)]
    [InlineData("", null)]
    [InlineData("部門名称", "部門名")]
    public void Find_Name_IsTheClosestOrNone(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, ["Q1-1", "Q2-2", "Q2-4", "department", "部門名"]));

    [Fact]
    public void Find_SeveralEquallyClose_IsTheFirst() => Assert.Equal("Q1", NearestName.Find("Q1x", ["Q1", "Q1y", "1x"]));

    [Theory]
    [InlineData("abcdefghi", "abcdefghi", true)]
    [InlineData("abcdefghi", "xbcdefghi", true)]
    [InlineData("abcdefghi", "xbcdxfghx", true)]
    [InlineData("abcdefghi", "xbxdxfghx", false)]
    [InlineData("abcdefghi", "defghi", true)]
    [InlineData("abcdefghi", "abcdef", true)]
    [InlineData("abcdefghi", "xxxabcdefghi", true)]
    [InlineData("abcdefghi", "axbxcxdefghi", true)]
    [InlineData("abcdefghi", "bcdefghix", true)]
    [InlineData("abcdefghi", "cdefghixy", false)]
    [InlineData("abcdefghi", "xxabcdefg", false)]
    public void Find_NameOfNineCharacters_IsUpToThreeEditsAway(string name, string known, bool isClose) =>
        Assert.Equal(isClose ? known : null, NearestName.Find(name, [known]));

    [Fact]
    public void Find_LongNames_CostNoMoreThanTheirLength()
    {
        string name = new('a', 1_000_000);

        Assert.Equal($"{name}xy", NearestName.Find($"x{name}", [$"{name}xy"]));
        Assert.Null(NearestName.Find(name, [new string('b', 1_000_000)]));
    }
}
