using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds.Choice;

/// <summary>Checks the options of a choice or of an option set.</summary>
internal static class OptionListValidator
{
    public static void Check(ValueList<Option> options, ProblemReporter problems)
    {
        if (options.Count == 0)
            problems.Error("", ProblemCodes.NoOptions);

        var codes = new NameSet();
        var labels = new LabelSet();
        Dictionary<string, string>? types = null;
        for (int i = 0; i < options.Count; i++)
        {
            Option option = Guard.At(options, i, "options");
            problems.Enter(i);
            problems.CheckUniqueCode("code", option.Code, codes);
            problems.CheckOptionalText("group", option.Group);
            problems.CheckText("label", option.Label);
            labels.Check(option.Label, option.Group, problems);
            if (option.Specify is { } specify)
            {
                problems.Enter("specify");
                SpecifyValidator.Check(specify, problems);
                problems.Leave();
            }

            AttributeMap.Check(option.Attributes, ref types, problems);
            MediaMap.Check(option.Media, problems);
            problems.CheckOptionalText("description", option.Description);
            AnnotationMap.Check(option.Annotations, problems);
            problems.Leave();
        }
    }
}
