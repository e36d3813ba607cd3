using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A question, with its kind: the properties of the kind stand flat in it.</summary>
internal sealed class QuestionValidator : SurveyItemValidator<Question>
{
    public override void Check(Question element, Findings findings)
    {
        base.Check(element, findings);
        findings.CheckOptionalText("code", element.Code);
        findings.CheckText("prompt", element.Prompt);
        Parts.Require(element.Kind);
        KindValidators.Check(element.Kind, findings);
    }
}
