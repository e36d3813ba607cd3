using SurveyEngine.Model;

namespace SurveyEngine.Definitions.Tests;

public sealed class CybersecuritySurveyTests
{
    [Fact]
    public void Compile_DefinitionAndEnglish_FindsNoProblem()
    {
        Assert.Empty(Survey.Compile(CybersecuritySurvey.Definition, CybersecuritySurvey.English).Problems);
    }

    [Fact]
    public void Compile_ConsistencyRules_AddNoProblem()
    {
        SurveyDefinition definition = CybersecuritySurvey.Definition with { Rules = CybersecuritySurvey.ConsistencyRules };
        Translation english = CybersecuritySurvey.English with
        {
            Texts = [.. CybersecuritySurvey.English.Texts, .. CybersecuritySurvey.ConsistencyRulesEnglish.Texts],
        };

        Assert.Empty(Survey.Compile(definition, english).Problems);
    }

    [Fact]
    public void Survey_Twice_IsTheSameObject()
    {
        Assert.Same(CybersecuritySurvey.Survey, CybersecuritySurvey.Survey);
        Assert.Same(CybersecuritySurvey.WithConsistencyRules, CybersecuritySurvey.WithConsistencyRules);
    }

    [Fact]
    public void Survey_ByDefault_HasNoConsistencyRules()
    {
        Assert.Empty(CybersecuritySurvey.Survey.Definition.Rules);
        Assert.Equal(CybersecuritySurvey.ConsistencyRules, CybersecuritySurvey.WithConsistencyRules.Definition.Rules);
    }

    [Fact]
    public void ConsistencyRules_Severity_IsWarning()
    {
        Assert.All(CybersecuritySurvey.ConsistencyRules, rule => Assert.Equal(ProblemSeverity.Warning, rule.Severity));
    }
}
