using SurveyEngine.Definitions;
using SurveyEngine.Model;
using SurveyEngine.Testing.Xunit;
using Xunit.Abstractions;

namespace SurveyEngine.Testing.Tests.SurveyProperties;

/// <summary>What <c>[SurveyProperty]</c> gives a test, and what it says of one that fails; the properties that fail are those of <see cref="CoffeeProperties"/>.</summary>
public sealed class SurveyPropertyTests
{
    private int _sessions;

    private static Survey Coffee => Survey.Compile(CoffeeProperties.Coffee).Value;

    [SurveyProperty(typeof(CybersecuritySurvey), MaxTest = 20)]
    public void Parameters_OfASurvey_AreOfThatSurvey(Respondent respondent, SurveySession session, SurveyResponse response, Post post)
    {
        Assert.Same(CybersecuritySurvey.Survey, respondent.Survey);
        Assert.Same(CybersecuritySurvey.Survey, session.Survey);
        Assert.Equal(CybersecuritySurvey.Survey.Id, response.SurveyId);
        Assert.Same(CybersecuritySurvey.Survey, post.Survey);
    }

    [SurveyProperty(typeof(CybersecuritySurvey), nameof(CybersecuritySurvey.WithConsistencyRules), MaxTest = 5)]
    public void Parameters_OfASurveyThatAMethodGives_AreOfThatSurvey(Respondent respondent) =>
        Assert.NotEmpty(respondent.Survey.Definition.Rules);

    [SurveyProperty(MaxTest = 20)]
    public void Parameters_OfNoSurvey_AreOfAnySurvey(SurveyDefinition definition, Respondent respondent, SurveyResponse response, Post post)
    {
        Assert.True(Survey.Compile(definition).IsSuccess);
        Assert.NotEmpty(respondent.Survey.FieldPaths);
        Assert.NotEmpty(response.ToJson());
        Assert.Contains(post.Survey.Check(post.Utf8Json.Span, HiddenAnswers.Report, post.Given).Select(problem => problem.Code).Append(null), code => code == post.Code);
    }

    [SurveyProperty(typeof(CybersecuritySurvey), Valid = true, MaxTest = 20)]
    public void Respondents_WhoAreToBeValid_LeaveNothingWrong(Respondent respondent) =>
        Assert.DoesNotContain(respondent.Play().Check(), problem => problem.Severity == ProblemSeverity.Error);

    [SurveyProperty(nameof(Coffee), MaxTest = 10)]
    [Reaches(nameof(HasAnswers))]
    public void Session_OfARespondent_IsGivenBeforeTheFirstStep(SurveySession session) =>
        Assert.True(_sessions++ > 0 || session["drinks"] is { IsBlank: true });

    [SurveyProperty(nameof(Coffee), MaxTest = 20)]
    [Reaches(nameof(IsLarge))]
    public void Parameters_ThatFsCheckMakes_AreMade(int number, Respondent[] respondents)
    {
        Assert.InRange(number, -100, 100);
        Assert.All(respondents, respondent => Assert.Equal("coffee", respondent.Survey.Id));
    }

    [Fact]
    public async Task Test_OfAPropertyThatHolds_Passes() =>
        Assert.IsType<ITestPassed>(await PropertyTestRun.Of<CoffeeProperties>(nameof(CoffeeProperties.Holds)), exactMatch: false);

    [Fact]
    public async Task Test_ThatIsSkipped_IsNotRun() =>
        Assert.IsType<ITestSkipped>(await PropertyTestRun.Of<CoffeeProperties>(nameof(CoffeeProperties.IsSkipped)), exactMatch: false);

    [Fact]
    public async Task Test_ThatIsVerbose_TellsEachCase()
    {
        ITestResultMessage result = await PropertyTestRun.Of<CoffeeProperties>(nameof(CoffeeProperties.Tells));

        Assert.Matches(@"^(\d+:\n-?\d+\n\n){3,}$", result.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(nameof(CoffeeProperties.Fails), "Nobody should be asked for cups.")]
    [InlineData(nameof(CoffeeProperties.FailsLater), "Nobody should be asked for cups.")]
    [InlineData(nameof(CoffeeProperties.IsFalse), "The property is false.")]
    public async Task Failure_OfAProperty_TellsTheStoryOfTheSmallestCase(string method, string said) => Assert.Matches(
        $"""
        ^Fails in case \d+, made smaller \d+ times\. Replay with SURVEYENGINE_REPLAY=\d+,\d+,\d+
        {said}
          1\. answers drinks with 'y' - shows cups
        In the end
          shown:  drinks = 'y', cups
          hidden: nothing that can change$
        """.ReplaceLineEndings("\n"),
        await PropertyTestRun.FailureOf<CoffeeProperties>(method));

    [Fact]
    public async Task Failure_OfAPropertyOfSeveral_TellsAllOfThem() => Assert.Matches(
        """
        \nNot so many\.
        respondent:
          1\. answers drinks with 'y' - shows cups
        In the end
          shown:  drinks = 'y', cups
          hidden: nothing that can change
        number: 3$
        """.ReplaceLineEndings("\n"),
        await PropertyTestRun.FailureOf<CoffeeProperties>(nameof(CoffeeProperties.FailsForSeveral)));

    [Theory]
    [InlineData(nameof(CoffeeProperties.NeverReachesACondition), "Vacuous: \"cups > 100 and cups < 100\" was seen in 0 of ")]
    [InlineData(nameof(CoffeeProperties.NeverReachesWhatAMethodTells), "Vacuous: \"IsTea\" was seen in 0 of ")]
    [InlineData(nameof(CoffeeProperties.ReachesNoFieldOfTheSurvey), "is neither a static method of the test class nor a condition of the survey: ")]
    [InlineData(nameof(CoffeeProperties.ReachesAConditionOfNoSurvey), "names no static method, and there is no survey of which it could be a condition.")]
    [InlineData(nameof(CoffeeProperties.ReachesAConditionOfNobody), "is a condition, but the test takes no respondent or session to evaluate it for.")]
    [InlineData(nameof(CoffeeProperties.ReachesWhatItDoesNotTake), "DrinksCoffee has a parameter that the test does not have.")]
    [InlineData(nameof(CoffeeProperties.HasNoSurvey), "CoffeeProperties has no static property, field or method without parameters \"Tea\"")]
    [InlineData(nameof(CoffeeProperties.TakesTwoSessions), "may take only one session")]
    [InlineData(nameof(CoffeeProperties.ReturnsANumber), "must return nothing, a bool or a Task, not System.Int32.")]
    public async Task Failure_OfAPropertyThatIsNotPutToTheTest_SaysWhy(string method, string said) =>
        Assert.Contains(said, await PropertyTestRun.FailureOf<CoffeeProperties>(method), StringComparison.Ordinal);

    [Fact]
    public async Task Runs_OfAProperty_HaveTheSameCasesEachTime()
    {
        string failure = await PropertyTestRun.FailureOf<CoffeeProperties>(nameof(CoffeeProperties.Fails));
        string again = await PropertyTestRun.FailureOf<CoffeeProperties>(nameof(CoffeeProperties.Fails));

        // Whoever asks for a number of cases wants others each time.
        Assert.Equal(RunSettings.OfTheEnvironment.IsOrdinary || RunSettings.OfTheEnvironment.Replay is not null, failure == again);
    }

    private static bool IsLarge(int number, Respondent[] respondents) => number > 5 && respondents.Length > 2;

    private static bool HasAnswers(SurveySession session) => session["drinks"] is { IsBlank: false };
}
