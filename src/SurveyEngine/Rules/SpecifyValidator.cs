using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A specify text: the properties of the text stand flat in it.</summary>
internal sealed class SpecifyValidator : ElementValidator<Specify>
{
    public override void Check(Specify element, Findings findings)
    {
        findings.CheckOptionalText("prompt", element.Prompt);
        Parts.Require(element.Text);
        TextEntryValidator.Instance.Check(element.Text, findings);
    }
}
