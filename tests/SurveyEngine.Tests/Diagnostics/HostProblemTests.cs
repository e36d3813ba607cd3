using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Diagnostics;

/// <summary>Hosts find problems of their own, which are shown beside those of the survey.</summary>
public sealed class HostProblemTests
{
    private static readonly Problem OverBudget =
        Problem.Create("over_budget", "Q2", ProblemSeverity.Error, ("en", "Too much."), ("ja", "多すぎます。"));

    [Theory]
    [InlineData("en", "Too much.")]
    [InlineData("ja-JP", "多すぎます。")]
    [InlineData("fr", "Too much.")]
    public void Message_OfAHostsProblem_IsInTheLanguageOrInEnglish(string language, string message) =>
        Assert.Equal(message, OverBudget.Message(language));

    [Fact]
    public void Message_WithoutEnglish_IsTheFirst() =>
        Assert.Equal("多すぎます。", Problem.Create("x", null, ProblemSeverity.Warning, ("ja", "多すぎます。"), ("de", "Zu viel.")).Message("fr"));

    [Fact]
    public void Create_WithoutCodeOrText_Throws()
    {
        Assert.Throws<ArgumentException>(() => Problem.Create(" ", null, ProblemSeverity.Error, ("en", "x")));
        Assert.Throws<ArgumentException>(() => Problem.Create("x", null, ProblemSeverity.Error));
        Assert.Throws<ArgumentException>(() => Problem.Create("x", null, ProblemSeverity.Error, ("en", "x"), ("EN", "y")));
        Assert.Equal("texts", Assert.Throws<ArgumentException>(() => Problem.Create("x", null, ProblemSeverity.Error, ("en", null!))).ParamName);
        Assert.Equal("texts", Assert.Throws<ArgumentException>(() => Problem.Create("x", null, ProblemSeverity.Error, (null!, "x"))).ParamName);
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(() => Problem.Create("x", null, (ProblemSeverity)9, ("en", "x"))).ParamName);
    }

    [Fact]
    public void Equality_OfHostsProblems_CountsTheirTexts()
    {
        Assert.Equal(Problem.Create("x", "Q1", ProblemSeverity.Error, ("en", "x")), Problem.Create("x", "Q1", ProblemSeverity.Error, ("en", "x")));
        Assert.NotEqual(Problem.Create("x", "Q1", ProblemSeverity.Error, ("en", "x")), Problem.Create("x", "Q1", ProblemSeverity.Error, ("en", "y")));
    }

    [Fact]
    public void Equality_OfRules_DoesNotCountTheirTexts()
    {
        SurveyDefinition definition = SurveyOf(Number("N1")) with
        {
            Rules = [new Rule { Id = "R1", Assert = "N1 < 5", Fields = ["N1"], Message = "Too much." }],
        };
        var japanese = new Translation { Language = "ja", Texts = [new("rules.R1", "多すぎます。")] };
        ProblemList[] problems =
        [
            .. new[] { Survey.Compile(definition), Survey.Compile(definition, japanese) }
                .Select(outcome => new Scenario(outcome.Value.Start()).Answer("N1", 7).Session.Check()),
        ];

        Assert.Equal(problems[0], problems[1]);
        Assert.Equal("多すぎます。", problems[1][0].Texts["ja"]);
    }

    [Fact]
    public void View_WithHostsProblems_ShowsThemAfterItsOwn()
    {
        SurveySession session = Scenario.Of(FreeText("Q1").Required(), FreeText("Q2")).Session;

        Assert.Equal(["required", "over_budget"], session.View("en", OverBudget).Problems.Select(problem => problem.Code));
        Assert.Equal("多すぎます。", session.View("ja", OverBudget).Problems[1].Message);
        Assert.Equal(["required", "over_budget"], session.View("en", "S", OverBudget)!.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void View_OfASection_ShowsTheHostsProblemsOfItsFields()
    {
        SurveySession session = Scenario.Of(FreeText("Q1")).Session;
        Problem elsewhere = Problem.Create("x", "Q9", ProblemSeverity.Error, ("en", "x"));
        Problem nowhere = Problem.Create("x", null, ProblemSeverity.Error, ("en", "x"));

        Assert.Empty(session.View("en", "S", elsewhere, nowhere)!.Problems);
        Assert.Equal(2, session.View("en", elsewhere, nowhere).Problems.Count);
    }
}
