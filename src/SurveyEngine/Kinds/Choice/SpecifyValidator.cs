using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds.Choice;

/// <summary>Checks a specify text, whose properties include those of its text.</summary>
internal static class SpecifyValidator
{
    public static void Check(Specify specify, ProblemReporter problems)
    {
        problems.CheckOptionalText("prompt", specify.Prompt);
        problems.CheckWord("requirement", (int)specify.Requirement, CommonProperties.Requirements);
        Guard.NotNull(specify.Text);
        FieldTypes.Of(specify.Text).Validate(specify.Text, problems);
    }
}
