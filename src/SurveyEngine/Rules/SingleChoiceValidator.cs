using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A single choice.</summary>
internal sealed class SingleChoiceValidator : ChoiceValidator<SingleChoice>
{
    public override void Check(SingleChoice element, Findings findings)
    {
        base.Check(element, findings);

        // A set may serve multiple choices as well, so that only own options are worth a second look.
        for (int i = 0; i < element.Options.Count; i++)
        {
            if (element.Options[i].Exclusive)
                findings.Of("options", i).Warn("exclusive", ProblemCodes.InvalidValue, ("value", "true"), ("expected", "onlyInMulti"));
        }
    }
}
