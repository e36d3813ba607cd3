using SurveyEngine;
using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace Guides;

public static class ConsistencyRules
{
    public static SurveyDefinition WithRule(SurveyDefinition coffee) => coffee with
    {
        Rules =
        [
            .. coffee.Rules,
            new Rule
            {
                Id = "espresso-at-home",
                When = "where has 'unknown'",
                Assert = "not often.espresso = 'daily'",
                Severity = ProblemSeverity.Warning,
                Fields = ["where", "often.espresso"],
                Message = "You drink espresso every day, but do not know where it comes from?",
            },
        ],
    };

    public static SurveyDefinition WithRulesOfFile(SurveyDefinition definition, string path) =>
        definition with { Rules = [.. definition.Rules, .. SurveyJson.ReadRules(File.ReadAllBytes(path)).Value] };

    public static Survey BuiltIn => CybersecuritySurvey.WithConsistencyRules;
}
