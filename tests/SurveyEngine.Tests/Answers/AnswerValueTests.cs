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
    public void Values_OfAnotherForm_CannotBeRead()
    {
        Assert.Throws<InvalidOperationException>(() => AnswerValue.Blank.AsText);
        Assert.Throws<InvalidOperationException>(() => ((AnswerValue)"a").AsNumber);
        Assert.Throws<InvalidOperationException>(() => ((AnswerValue)1).AsOptions);
        Assert.Equal(AnswerValueKind.Text, ((AnswerValue)"a").Kind);
    }

    [Fact]
    public void Values_OfAnotherForm_SayWhichFormTheyHave() =>
        Assert.Equal("This answer is Text, not Number.", Assert.Throws<InvalidOperationException>(() => ((AnswerValue)"a").AsNumber).Message);

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
