using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>The options of a choice or of an option set. All at once: there are too many of them for a validation each.</summary>
internal sealed class OptionListValidator : ElementValidator<ValueList<Option>>
{
    private static readonly SpecifyValidator OfSpecify = new();

    protected override void Check(ValueList<Option> element, Findings findings)
    {
        if (element.Count == 0)
            findings.Error("", ProblemCodes.NoOptions);

        var codes = new HashSet<string>(element.Count, StringComparer.Ordinal);
        foreach ((int i, Option option) in Parts.Of(element, "options"))
        {
            string path = JsonPath.Element("", i);
            findings.CheckUniqueCode($"{path}.code", option.Code, codes);
            findings.CheckOptionalText($"{path}.group", option.Group);
            findings.CheckText($"{path}.label", option.Label);
            if (option.Specify is { } specify)
                findings.CheckPart($"{path}.specify", specify, OfSpecify);
        }
    }
}
