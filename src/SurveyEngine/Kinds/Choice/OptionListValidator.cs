using SurveyEngine.DefinitionFiles.Rules;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds.Choice;

/// <summary>The options of a choice or of an option set. All at once: there are too many of them for a validation each.</summary>
internal static class OptionListValidator
{
    public static void Check(ValueList<Option> options, ProblemReporter problems)
    {
        if (options.Count == 0)
            problems.Error("", ProblemCodes.NoOptions);

        var codes = new HashSet<string>(options.Count, StringComparer.Ordinal);
        for (int i = 0; i < options.Count; i++)
        {
            Option option = Parts.At(options, i, "options");
            ProblemReporter inOption = problems.Of("", i);
            inOption.CheckUniqueCode("code", option.Code, codes);
            inOption.CheckOptionalText("group", option.Group);
            inOption.CheckText("label", option.Label);
            if (option.Specify is { } specify)
                SpecifyValidator.Check(specify, inOption.Of("specify"));
        }
    }
}
