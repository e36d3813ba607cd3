using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>A multiple choice.</summary>
internal sealed class MultiChoiceValidator : ChoiceValidator<MultiChoice>
{
    public override void Check(MultiChoice element, Findings findings)
    {
        if (element.Min < 0)
            findings.Impossible("min", element.Min, "zeroOrMore");
        findings.CheckLimits("min", element.Min, element.Max);
        if (element.Min > MostPicks(OptionsOf(element, findings.Scope)))
            findings.Impossible("min", element.Min, "pickable");
        if (element.Max < 1)
            findings.Impossible("max", element.Max, "oneOrMore");

        base.Check(element, findings);
    }

    /// <summary>How many options can be picked together; of no options nothing is said: that is a problem already.</summary>
    private static int MostPicks(ValueList<Option> options) =>
        options.Count == 0 ? int.MaxValue : Math.Max(1, options.Count(option => option is { Exclusive: false }));
}
