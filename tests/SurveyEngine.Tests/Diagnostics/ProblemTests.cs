using SurveyEngine.Diagnostics;

namespace SurveyEngine.Tests.Diagnostics;

public sealed class ProblemTests
{
    private static Problem Sample => Problem.Error(ProblemCodes.TooLong, "Q1", ("length", 5), ("limit", 3));

    [Fact]
    public void Problems_OfTheSameFacts_AreEqual()
    {
        Assert.Equal(Sample, Sample);
        Assert.Equal(Sample.GetHashCode(), Sample.GetHashCode());
        Assert.NotEqual(Sample, Problem.Warning(ProblemCodes.TooLong, "Q1", ("length", 5), ("limit", 3)));
        Assert.NotEqual(Sample, Problem.Error(ProblemCodes.TooLong, "Q2", ("length", 5), ("limit", 3)));
        Assert.NotEqual(Sample, Problem.Error(ProblemCodes.TooLong, "Q1", ("length", 6), ("limit", 3)));
        Assert.NotEqual(Sample, Sample.At(new SourcePosition(1, 2)));
        Assert.False(Sample.Equals((object)"too_long"));
    }

    [Fact]
    public void Arguments_AreFoundByName()
    {
        Assert.Equal((5, 3), (Sample["length"], Sample["limit"]));
        Assert.Null(Sample["other"]);
        Assert.Equal(["length=5", "limit=3"], Sample.Arguments.Select(argument => argument.ToString()));
        Assert.Equal("0.5", Problem.Error(ProblemCodes.BelowMinimum, "Q1", ("limit", 0.5m)).Arguments[0].Text);
        Assert.Equal("a, b", Problem.Error(ProblemCodes.UnknownValue, "$", ("known", new[] { "a", "b" })).Arguments[0].Text);
    }

    [Fact]
    public void ToString_IsALineAsCompilersPrintIt()
    {
        Assert.Equal("error too_long Q1: Please use at most 3 characters. You have used 5.", Sample.ToString());
        Assert.Equal(
            "2:7: warning empty_text $.title: This text must not be blank.",
            Problem.Warning(ProblemCodes.EmptyText, "$.title").At(new SourcePosition(2, 7)).ToString());
    }

    [Fact]
    public void Message_NoDecimalsPossible_AsksForAWholeNumber()
    {
        Problem problem = Problem.Error(ProblemCodes.TooManyDecimals, "Q1", ("decimals", 1), ("limit", 0));

        Assert.Equal("Please enter a whole number.", problem.Message("en"));
        Assert.Equal("整数で入力してください。", problem.Message("ja"));
    }

    [Fact]
    public void Message_ToARespondent_AsksForWhatIsNeeded()
    {
        (string, object)[] arguments = [("found", "text"), ("expected", "number")];

        Assert.Equal("Please enter a number.", Problem.Error(ProblemCodes.WrongType, "Q1", arguments).Message("en"));
        Assert.Equal("数値を入力してください。", Problem.Error(ProblemCodes.WrongType, "Q1", arguments).Message("ja"));
        Assert.Equal("This must be a number; a text was given.", Problem.Error(ProblemCodes.WrongType, "$.sections[0].id", arguments).Message("en"));
    }

    [Fact]
    public void UnknownField_IdOfAMatrix_HintNamesARow()
    {
        string[] known = ["Q2-1", "Q1-1.1", "Q1-1.2"];

        Assert.Equal("Q1-1.1", UnknownField.Create("Q1-1", known)["nearest"]);
        Assert.Equal("Q1-1.2", UnknownField.Create("Q1-1.22", known)["nearest"]);
    }

    [Fact]
    public void Outcome_WithoutAValue_ThrowsItsProblemsWhenAsked()
    {
        var outcome = new Outcome<string>(value: null, [Sample]);

        Assert.False(outcome.IsSuccess);
        Assert.False(outcome.TryGetValue(out _));
        Assert.Contains("too_long", Assert.Throws<ProblemsException>(() => outcome.Value).Message, StringComparison.Ordinal);
        Assert.True(new Outcome<string>("x", []).TryGetValue(out string? value));
        Assert.Equal("x", value);
    }
}
