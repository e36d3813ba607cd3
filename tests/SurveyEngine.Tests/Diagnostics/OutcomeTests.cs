using SurveyEngine.Model;
using static SurveyEngine.Tests.Define;

namespace SurveyEngine.Tests.Diagnostics;

public sealed class OutcomeTests
{
    private static readonly Problem Error = Problem.Create("broken", "Q1", ProblemSeverity.Error, ("en", "Broken."));
    private static readonly Problem Warning = Problem.Create("odd", "Q1", ProblemSeverity.Warning, ("en", "Odd."));

    [Fact]
    public void Outcome_WithWarnings_HasValueAndProblems()
    {
        Outcome<SurveyResponse> outcome = Scenario.Of(FreeText("Q1") with { Requirement = Requirement.Requested }).Session.Submit();
        (SurveyResponse? response, ProblemList problems) = outcome;

        Assert.Same(outcome.Value, response);
        Assert.Same(outcome.ValueOrNull, response);
        Assert.Equal((false, 0, 1), (outcome.HasErrors, outcome.Errors.Count, outcome.Warnings.Count));
        Assert.Equal(problems, outcome.Warnings);
    }

    [Fact]
    public void Outcome_WithErrors_HasNoValue()
    {
        Outcome<SurveyResponse> outcome = Scenario.Of(FreeText("Q1").Required()).Session.Submit();

        Assert.Equal((true, 1, 0), (outcome.HasErrors, outcome.Errors.Count, outcome.Warnings.Count));
        Assert.Null(outcome.ValueOrNull);
        Assert.False(outcome.TryGetValue(out _));
        Assert.Equal(outcome.Problems, Assert.Throws<ProblemsException>(() => outcome.Value).Problems);
    }

    [Fact]
    public void ProblemList_OfBoth_SeparatesThem()
    {
        ProblemList problems = [Warning, Error, Warning];

        Assert.True(problems.HasErrors);
        Assert.Equal([Error], problems.Errors);
        Assert.Equal([Warning, Warning], problems.Warnings);
        Assert.False(problems.Warnings.HasErrors);
        Assert.Empty(ProblemList.Empty.Errors);
    }

    [Fact]
    public void ProblemList_Equality_IsByValue()
    {
        ProblemList problems = [Error, Warning];

        ProblemList same = [Error, Warning];
        ProblemList other = [Warning, Error];

        Assert.True(problems.Equals(same));
        Assert.Equal(same.GetHashCode(), problems.GetHashCode());
        Assert.False(problems.Equals(other));
        Assert.Equal("error broken Q1: Broken.\nwarning odd Q1: Odd.", problems.ToString());
    }
}
