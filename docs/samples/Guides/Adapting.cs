using SurveyEngine.Definitions;
using SurveyEngine.Model;

namespace Guides;

public static class Adapting
{
    public static SurveyDefinition WithoutInterviews { get; } =
        CybersecuritySurvey.Definition.Remove(CybersecurityFields.Q6_1_2) with { Id = "our-hospitals" };

    public static SurveyDefinition WithOptionalBudget { get; } = Relax(CybersecuritySurvey.Definition, CybersecurityFields.Q4_1);

    private static SurveyDefinition Relax(SurveyDefinition definition, string id)
    {
        var question = (Question)definition.Find(id)!;
        return definition.Replace(id, question with { Requirement = Requirement.Requested }) with { Id = "our-hospitals" };
    }
}
