using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>A multiple choice.</summary>
internal static class MultiChoiceValidator
{
    public static void Check(MultiChoice multi, ProblemReporter findings)
    {
        if (multi.Min < 0)
            findings.Impossible("min", multi.Min, "zeroOrMore");
        findings.CheckLimits("min", multi.Min, multi.Max);
        if (multi.Min > MostPicks(ChoiceValidator.OptionsOf(multi, findings.Scope)))
            findings.Impossible("min", multi.Min, "pickable");
        if (multi.Max < 1)
            findings.Impossible("max", multi.Max, "oneOrMore");

        ChoiceValidator.Check(multi, findings);
    }

    /// <summary>How many options can be picked together; of no options nothing is said: that is a problem already.</summary>
    private static int MostPicks(ValueList<Option> options)
    {
        int together = 0;
        for (int i = 0; i < options.Count; i++)
            together += options[i] is { Exclusive: false } ? 1 : 0;

        return options.Count == 0 ? int.MaxValue : Math.Max(1, together);
    }
}
