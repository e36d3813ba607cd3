using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A single choice.</summary>
internal static class SingleChoiceValidator
{
    public static void Check(SingleChoice single, ProblemReporter findings)
    {
        ChoiceValidator.Check(single, findings);

        // A set may serve multiple choices as well, so that only own options are worth a second look.
        for (int i = 0; i < single.Options.Count; i++)
        {
            if (single.Options[i].Exclusive)
                findings.Of("options", i).Warn("exclusive", ProblemCodes.InvalidValue, ("value", "true"), ("expected", "onlyInMulti"));
        }
    }
}
