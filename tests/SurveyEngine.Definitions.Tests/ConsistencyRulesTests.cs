using SurveyEngine.Model;

namespace SurveyEngine.Definitions.Tests;

public sealed class ConsistencyRulesTests
{
    /// <summary>Answers that contradict each other in one way.</summary>
    public static TheoryData<string, string> Contradictions => new()
    {
        { "C03", "Q2-2=c Q2-2-1=a Q5-1.1=a" },
        { "C03", "Q2-2=d Q2-2-1=a Q5-1.1=b" },
        { "C04", "Q2-2=c Q2-2-1=b Q5-1.1=c" },
        { "C04", "Q2-2=c Q2-2-1=c Q5-1.1=c" },
        { "C05", "Q2-1=e Q3-3=[c,i]" },
        { "C06", "Q2-3=d Q5-1.4=a" },
        { "C07", "Q4-3=b Q5-1.3=a" },
        { "C09", "Q4-1=c Q4-2=a" },
        { "C10", "Q4-1=b Q4-1-1=0" },
        { "C11", "Q4-1=a Q4-1-1=10000" },
        { "C12-1", "Q1-1.1=a Q1-2.1=[a,e]" },
        { "C12-2", "Q1-1.2=b Q1-2.2=[e]" },
        { "C12-5", "Q1-1.5=a Q1-2.5=[e,i]" },
        { "C14", "Q1-1.*=e Q1-1.5=b" },
        { "C14", "Q1-1.*=c Q1-1.12=d" },
        { "C15", "Q1-1.*=e" },
        { "C16", "Q1-1.1=e Q1-1.4=d" },
        { "C17", "Q6-1=[o]" },
        { "C17", "Q6-1=[d,e,g,k,l,m,n,o,p]" },
        { "C22-1", "Q1-1.1=d Q1-2.1=[j] Q4-3=a" },
        { "C22-2", "Q1-1.2=d Q1-2.2=[j] Q4-3=a" },
        { "C22-5", "Q1-1.5=d Q1-2.5=[j] Q4-3=a" },
    };

    /// <summary>Answers near to a contradiction: another answer, a missing one, or one that has been hidden.</summary>
    public static TheoryData<string, string> Agreements => new()
    {
        { "C03", "Q2-2=c Q2-2-1=a Q5-1.1=c" },
        { "C03", "Q2-2=c Q2-2-1=a" },
        { "C03", "Q2-2=c Q2-2-1=a Q5-1.1=a Q2-2=a" },
        { "C04", "Q2-2=c Q2-2-1=b Q5-1.1=b" },
        { "C04", "Q2-2=c Q5-1.1=c" },
        { "C04", "Q2-2=c Q2-2-1=b Q5-1.1=c Q2-2=b" },
        { "C05", "Q2-1=e Q3-3=[c]" },
        { "C05", "Q2-1=d Q3-3=[i]" },
        { "C06", "Q2-3=d Q5-1.4=b" },
        { "C06", "Q2-3=c Q5-1.4=a" },
        { "C07", "Q4-3=b Q5-1.3=b" },
        { "C07", "Q5-1.3=a" },
        { "C09", "Q4-1=c Q4-2=b" },
        { "C09", "Q4-1=b Q4-2=a" },
        { "C10", "Q4-1=b" },
        { "C10", "Q4-1=b Q4-1-1=1" },
        { "C10", "Q4-1=b Q4-1-1=0 Q4-1=c" },
        { "C11", "Q4-1=a Q4-1-1=9999" },
        { "C11", "Q4-1=a Q4-1-1=10000 Q4-1=c" },
        { "C12-1", "Q1-1.1=c Q1-2.1=[e]" },
        { "C12-1", "Q1-1.1=a Q1-2.1=[e] Q1-1.1=e" },
        { "C12-2", "Q1-1.2=b Q1-2.2=[f]" },
        { "C12-2", "Q1-1.1=a Q1-1.2=d Q1-2.2=[e]" },
        { "C12-5", "Q1-1.5=a" },
        { "C14", "Q1-1.*=c" },
        { "C14", "Q1-1.*=c Q1-1.1=b Q1-1.2=d" },
        { "C14", "Q1-1.1=b Q1-1.2=a" },
        { "C15", "Q1-1.*=e Q1-1.7=a" },
        { "C15", "Q1-1.1=e Q1-1.2=e" },
        { "C15", "" },
        { "C16", "Q1-1.1=e Q1-1.4=e" },
        { "C16", "Q1-1.4=a" },
        { "C17", "Q6-1=[b,o]" },
        { "C17", "Q6-1=[j,o]" },
        { "C17", "Q6-1=[n]" },
        { "C22-1", "Q1-1.1=d Q1-2.1=[j] Q4-3=b" },
        { "C22-1", "Q1-1.1=d Q1-2.1=[j] Q4-3=a Q1-1.1=e" },
        { "C22-2", "Q1-1.2=d Q1-2.2=[a] Q4-3=a" },
        { "C22-5", "Q1-1.5=d Q1-2.5=[j]" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Check_Contradiction_IsOneWarningAtTheFirstField(string id, string story)
    {
        Problem problem = Assert.Single(RuleProblems(CybersecuritySurvey.WithConsistencyRules, story));

        Rule rule = CybersecuritySurvey.ConsistencyRules.Single(rule => rule.Id == id);
        Assert.Equal(id, problem["rule"]);
        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
        Assert.Equal(rule.Fields[0], problem.Path);
        Assert.Equal(rule.Message, problem.Message("ja"));
        Assert.True(CybersecuritySurvey.ConsistencyRulesEnglish.Texts.TryGetValue($"rules.{id}", out string? english));
        Assert.Equal(english, problem.Message("en"));
    }

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Check_NoContradiction_HasNoWarningOfTheRule(string id, string story)
    {
        Assert.DoesNotContain(RuleProblems(CybersecuritySurvey.WithConsistencyRules, story), problem => Equals(problem["rule"], id));
    }

    [Fact]
    public void Check_ContradictionsWithoutTheRules_HaveNoWarning()
    {
        Assert.All(Contradictions, data => Assert.Empty(RuleProblems(CybersecuritySurvey.Survey, (string)data[1])));
    }

    [Fact]
    public void ConsistencyRules_Each_HasCasesForAndAgainst()
    {
        IEnumerable<string> rules = CybersecuritySurvey.ConsistencyRules.Select(rule => rule.Id);

        Assert.Equal(rules, Contradictions.Select(data => (string)data[0]).Distinct());
        Assert.Equal(rules, Agreements.Select(data => (string)data[0]).Distinct());
    }

    private static IEnumerable<Problem> RuleProblems(Survey survey, string story) =>
        Scenario.Play(survey, story).Check().Where(problem => problem.Code == ProblemCodes.Rule);
}
