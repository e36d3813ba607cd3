using SurveyEngine.Model;
using SurveyEngine.Tests.Rules;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Answers;

/// <summary>What the problems of answers say: which value, of which sort, against which limit.</summary>
public sealed class AnswerProblemTests
{
    [Fact]
    public void WrongType_EachKind_SaysWhatWasFoundAndWhatIsExpected()
    {
        Assert.Equal(["error wrong_type Q1 found=number expected=option"], Lines(SingleOf("a b"), 1));
        Assert.Equal(["error wrong_type Q1 found=text expected=options"], Lines(MultiOf("a b"), "a"));
        Assert.Equal(["error wrong_type Q1 found=text expected=number"], Lines(new NumberEntry(), "5"));
        Assert.Equal(["error wrong_type Q1 found=number expected=text"], Lines(new TextEntry(), 5));
    }

    [Fact]
    public void Limits_OfAChoice_AreSaidWithTheCount()
    {
        MultiChoice choice = MultiOf("a b c d") with { Min = 2, Max = 3 };

        Assert.Equal(["error too_few Q1 count=1 limit=2"], Lines(choice, ["a"]));
        Assert.Equal(["error too_many Q1 count=4 limit=3"], Lines(choice, ["a", "b", "c", "d"]));
        Assert.Equal(["error duplicate_option Q1 option=b"], Lines(choice, ["a", "b", "b", "a"]));
    }

    [Fact]
    public void Limits_OfANumber_AreSaid()
    {
        NumberEntry number = new() { Min = -1.5m, Max = 10, Decimals = 1 };

        Assert.Equal(["error below_minimum Q1 limit=-1.5"], Lines(number, -2));
        Assert.Equal(["error above_maximum Q1 limit=10"], Lines(number, 11));
        Assert.Equal(["error too_many_decimals Q1 decimals=3 limit=1"], Lines(number, 0.1250m));
    }

    [Fact]
    public void Limits_OfAText_AreSaidWithTheLength()
    {
        TextEntry text = new() { MinLength = 2, MaxLength = 3, Format = TextFormat.Ascii };

        Assert.Equal(["error too_short Q1 length=1 limit=2"], Lines(text, "a"));
        Assert.Equal(["error too_long Q1 length=4 limit=3"], Lines(text, "abcd"));
        Assert.Equal(["error bad_format Q1 format=ascii"], Lines(text, "éé"));
        Assert.Equal(["error bad_format Q1 format=oneLine"], Lines(text, "a\nb"));
        Assert.Equal(["error bad_format Q1 format=email"], Lines(new TextEntry { Format = TextFormat.Email }, "nobody"));
    }

    [Fact]
    public void Toggle_OfAFieldWithoutOptions_SaysWhichOption() =>
        Assert.Equal("abc", Scenario.Of(FreeText("Q1")).Toggle("Q1", "abc").LastChange!.Problems[0]["option"]);

    private static IEnumerable<string> Lines(FieldKind kind, AnswerValue answer) =>
        Scenario.Of(Question("Q1", kind)).Answer("Q1", answer).LastChange!.Problems.Select(Judged.Line);
}
