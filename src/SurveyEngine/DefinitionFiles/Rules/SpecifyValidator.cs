using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A specify text: the properties of the text stand flat in it.</summary>
internal static class SpecifyValidator
{
    public static void Check(Specify specify, ProblemReporter findings)
    {
        findings.CheckOptionalText("prompt", specify.Prompt);
        Parts.Require(specify.Text);
        TextEntryValidator.Check(specify.Text, findings);
    }
}
