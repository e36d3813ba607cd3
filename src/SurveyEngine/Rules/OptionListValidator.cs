using SurveyEngine.Diagnostics;
using SurveyEngine.Model;

namespace SurveyEngine.Rules;

/// <summary>The options of a choice or of an option set. All at once: there are too many of them for a validation each.</summary>
internal sealed class OptionListValidator : ElementValidator<ValueList<Option>>
{
    private static readonly SpecifyValidator OfSpecify = new();

    public override void Check(ValueList<Option> element, Findings findings)
    {
        if (element.Count == 0)
            findings.Error("", ProblemCodes.NoOptions);

        var codes = new HashSet<string>(element.Count, StringComparer.Ordinal);
        foreach ((int i, Option option) in Parts.Of(element, "options"))
        {
            Findings inOption = findings.Of("", i);
            inOption.CheckUniqueCode("code", option.Code, codes);
            inOption.CheckOptionalText("group", option.Group);
            inOption.CheckText("label", option.Label);
            if (option.Specify is { } specify)
                OfSpecify.Check(specify, inOption.Of("specify"));
        }
    }
}
