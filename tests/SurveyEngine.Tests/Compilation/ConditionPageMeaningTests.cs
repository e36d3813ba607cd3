using SurveyEngine.Tests.Conditions;

namespace SurveyEngine.Tests.Compilation;

/// <summary>The reference page of the condition language means what it says: its conditions bind, and come out as it claims.</summary>
public sealed class ConditionPageMeaningTests
{
    public static TheoryData<string> Conditions => [.. ConditionPage.Conditions.Distinct(StringComparer.Ordinal)];

    public static TheoryData<string, string> Errors => Faults(ConditionPage.Errors);

    public static TheoryData<string, string> Warnings => Faults(ConditionPage.Warnings);

    public static TheoryData<string, string, bool> Truths
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach ((string answers, string condition, bool holds) in ConditionPage.Truths)
                data.Add(answers, condition, holds);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Compile_ConditionOfThePage_HasNoError(string condition) =>
        Assert.DoesNotContain(ConditionSurvey.ProblemsOf(condition), problem => problem.Severity == ProblemSeverity.Error);

    [Theory]
    [MemberData(nameof(Errors))]
    public void Compile_ErrorOfThePage_IsOneErrorOfThatCode(string condition, string code) =>
        Assert.Equal([$"{code} $.rules[0].assert"], Scenario.Brief(ConditionSurvey.ProblemsOf(condition)));

    [Theory]
    [MemberData(nameof(Warnings))]
    public void Compile_WarningOfThePage_IsOneWarningOfThatCode(string condition, string code)
    {
        Problem problem = Assert.Single(ConditionSurvey.ProblemsOf(condition));

        Assert.Equal((ProblemSeverity.Warning, code), (problem.Severity, problem.Code));
    }

    [Theory]
    [MemberData(nameof(Truths))]
    public void Check_TruthOfThePage_ComesOut(string answers, string condition, bool holds) =>
        Assert.Equal(holds, ConditionSurvey.Holds(condition, answers));

    private static TheoryData<string, string> Faults(IReadOnlyList<(string Condition, string Code)> faults)
    {
        var data = new TheoryData<string, string>();
        foreach ((string condition, string code) in faults)
            data.Add(condition, code);

        return data;
    }
}
