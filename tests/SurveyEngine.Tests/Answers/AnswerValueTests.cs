using SurveyEngine.Model;

namespace SurveyEngine.Tests.Answers;

public sealed class AnswerValueTests
{
    [Fact]
    public void Values_OfEachForm_ConvertAndReadBack()
    {
        AnswerValue text = "c";
        AnswerValue options = ["b", "c"];
        AnswerValue whole = 1200;
        AnswerValue large = 5_000_000_000L;
        AnswerValue fraction = 0.5m;

        Assert.Equal("c", text.AsText);
        Assert.Equal(["b", "c"], options.AsOptions);
        Assert.Equal(["b", "c"], [.. options]);
        Assert.Equal((1200m, 5_000_000_000m, 0.5m), (whole.AsNumber, large.AsNumber, fraction.AsNumber));
        Assert.Equal(options, (AnswerValue)ValueList.Create<string>(["b", "c"]));
        Assert.Equal(AnswerValueKind.Blank, ((AnswerValue)(string?)null).Kind);
        Assert.Equal(AnswerValueKind.Blank, ((AnswerValue)(ValueList<string>?)null).Kind);
    }

    [Fact]
    public void Values_OfAnotherForm_AreNothing()
    {
        Assert.All([AnswerValue.Blank, 1, ["a"]], value => Assert.Equal((null, false), (value.AsText, value.TryGetText(out _))));
        Assert.All([AnswerValue.Blank, "a", ["a"]], value => Assert.Equal((null, false), (value.AsNumber, value.TryGetNumber(out _))));
        Assert.All([AnswerValue.Blank, "a", 1], value => Assert.Equal((null, false), (value.AsOptions, value.TryGetOptions(out _))));
        Assert.All([AnswerValue.Blank, "a", 1, ["a"]], value => Assert.Equal((null, false), (value.AsOption, value.TryGetOption(out _))));
    }

    [Fact]
    public void Values_OfTheirForm_CanBeGot()
    {
        Assert.True(((AnswerValue)"x").TryGetText(out string? text));
        Assert.True(AnswerValue.Option("a").TryGetOption(out string? code));
        Assert.True(((AnswerValue)(string[])["a", "b"]).TryGetOptions(out ValueList<string>? codes));
        Assert.True(((AnswerValue)1.5m).TryGetNumber(out decimal number));
        Assert.Equal(("x", "a", 1.5m), (text, code, number));
        Assert.Equal(["a", "b"], codes);
    }

    [Fact]
    public void Values_OfCollections_AreOptions()
    {
        List<string> list = ["b", "a"];

        Assert.Equal(["a", "b"], (AnswerValue)list);
        Assert.Equal(["a", "b"], (AnswerValue)list.ToArray());
        Assert.Equal(AnswerValue.Blank, (AnswerValue)(string[]?)null);
        Assert.Equal(AnswerValue.Blank, (AnswerValue)(List<string>?)null);
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1234567.123456789, "1234567.123456789")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(-0.5, "-0.5")]
    public void Values_OfDoubles_AreTheNumbersThatAreWritten(double number, string written) =>
        Assert.Equal(written, ((AnswerValue)number).ToString());

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e-40)]
    [InlineData(1.0000000000001e-20)]
    [InlineData(1e30)]
    public void Values_OfDoublesThatAreNoDecimals_Throw(double number) => Assert.Throws<OverflowException>(() => (AnswerValue)number);

    [Fact]
    public void Has_AnOption_WhereItIsSelected()
    {
        Assert.True(AnswerValue.Option("a").Has("a"));
        Assert.True(((AnswerValue)"a").Has("a"));
        Assert.True(((AnswerValue)(string[])["a", "b"]).Has("b"));
        Assert.All([AnswerValue.Blank, 1, "b", ["b", "c"]], value => Assert.False(value.Has("a")));
    }

    [Fact]
    public void Equality_OfAnOption_IsThatOfItsCode()
    {
        Assert.True(AnswerValue.Option("a") == "a");
        Assert.Equal(AnswerValue.Option("a").GetHashCode(), ((AnswerValue)"a").GetHashCode());
        Assert.NotEqual(AnswerValue.Option("a"), ["a"]);
    }

    [Fact]
    public void Enumeration_OfAnotherForm_HasNoCodes()
    {
        Assert.Equal([], (string[])[.. (AnswerValue)"a"]);
        Assert.Equal([], (string[])[.. AnswerValue.Blank]);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData(" \t\u3000\n", true)]
    [InlineData("x", false)]
    public void IsBlank_OfAText_LooksForSomethingToRead(string? text, bool isBlank) => Assert.Equal(isBlank, ((AnswerValue)text).IsBlank);

    [Fact]
    public void Equality_IsByValue()
    {
        Assert.True((AnswerValue)10 == 10.0m);
        Assert.Equal(((AnswerValue)10).GetHashCode(), ((AnswerValue)10.0m).GetHashCode());
        Assert.True((AnswerValue)"a" != (AnswerValue)"b");
        Assert.False(((AnswerValue)"1").Equals((object)1));
        Assert.NotEqual((AnswerValue)"a", ["a"]);
        Assert.NotEqual((AnswerValue)1, 2);
        Assert.NotEqual((AnswerValue)0, AnswerValue.Blank);
    }

    [Fact]
    public void Equality_OfOptions_DoesNotLookAtTheirOrder()
    {
        AnswerValue one = ["a", "b", "c"];
        AnswerValue other = ["c", "a", "b"];
        AnswerValue twice = ["a", "a", "b"];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ["a", "b"]);
        Assert.NotEqual(one, twice);
        Assert.NotEqual(twice, ["a", "b", "b"]);
        Assert.Equal(AnswerValue.Options([]).GetHashCode(), AnswerValue.Options([]).GetHashCode());
    }

    [Fact]
    public void ToString_OfEachForm_IsReadable()
    {
        AnswerValue options = ["b", "c"];

        Assert.Equal(("", "x", "0.5", "[b, c]"), (AnswerValue.Blank.ToString(), ((AnswerValue)"x").ToString(), ((AnswerValue)0.5m).ToString(), options.ToString()));
    }
}
