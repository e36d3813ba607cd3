using System.Text;
using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Sessions;

/// <summary>What calculations, defaults and constraints of each kind come to, as random definitions have found it.</summary>
public sealed class ComputedFieldTests
{
    [Fact]
    public void Value_OfAChoiceOfSeveralOptions_SelectsThoseThatAreShown()
    {
        Scenario scenario = Scenario.Of(
            Number("n"), Multi("calc").OptionWhen("b", "n > 1") with { Calculated = "['a', 'b']" },
            Multi("given") with { Default = "if(n > 1, ['c'], calc)" }, Multi("other", "a x") with { Calculated = "given" });

        scenario.Holds("calc", Picks("a")).Holds("given", Picks("a")).Holds("other", Picks("a"));
        scenario.Answer("n", 2).Holds("calc", Picks("a", "b")).Holds("given", Picks("c")).Holds("other", AnswerValue.Blank);
        scenario.Toggle("given", "b").Holds("given", Picks("b", "c")).Clear("given").Holds("given", Picks("c"));
    }

    [Fact]
    public void Constraint_OfRowsOfBooleans_HoldsByTheIdAlone()
    {
        Scenario scenario = Scenario.Of(Matrix("M", "1 2", new BooleanEntry()) with { Constraints = [new Constraint { Assert = "M", Message = "No." }] });

        scenario.Answer("M.1", true).Reports().Answer("M.2", false).Reports("constraint M.2");
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{\"b\":null}", "{\"b\":null}")]
    [InlineData("{\"a\":1,\"b\":\"\"}", "{\"a\":1,\"b\":null}")]
    public void Response_WithoutAFieldThatHasADefault_IsWrittenWithoutIt(string posted, string written)
    {
        Survey survey = Survey.Compile(SurveyOf(Number("a"), Number("b") with { Default = "a" })).Value;

        SurveyResponse response = survey.ReadResponse(Encoding.UTF8.GetBytes($$"""{"survey":"small","version":"1","answers":{{posted}}}""")).Value;

        Assert.Contains($"\"answers\":{written}", response.ToJson(), StringComparison.Ordinal);
        Assert.Equal(response, survey.ReadResponse(response.ToUtf8Json()).Value);
    }

    [Theory]
    [InlineData("T09:30")]
    [InlineData("T09:30:15")]
    [InlineData("1-01T09:30")]
    public void DateAndTime_WithTooLittleBeforeItsTime_IsABadFormat(string text)
    {
        Survey survey = Survey.Compile(SurveyOf(Question("d", new DateTimeEntry()))).Value;

        Problem problem = Assert.Single(survey.Check(Encoding.UTF8.GetBytes($$$"""{"survey":"small","version":"1","answers":{"d":"{{{text}}}"}}""")));

        Assert.Equal((ProblemCodes.BadFormat, "d"), (problem.Code, problem.Path));
        Assert.Equal(
            [ProblemCodes.InvalidLiteral],
            Survey.Compile(SurveyOf(Question("d", new DateTimeEntry()), FreeText("t", $"d = '{text}'"))).Problems.Select(found => found.Code));
    }

    private static AnswerValue Picks(params string[] codes) => AnswerValue.Options(codes);
}
