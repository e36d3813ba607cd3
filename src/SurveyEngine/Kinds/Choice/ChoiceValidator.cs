using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds.Choice;

/// <summary>Checks what all choices have in common: options of their own, or an option set.</summary>
internal static class ChoiceValidator
{
    public static void Check(ChoiceKind choice, ProblemReporter problems)
    {
        Guard.NotNull(choice.Options);
        problems.CheckWord("order", (int)choice.Order, CommonProperties.Orders);
        if (choice.OptionSet is null)
        {
            problems.Enter("options");
            OptionListValidator.Check(choice.Options, problems);
            problems.Leave();
            return;
        }

        if (choice.Options.Count > 0)
            problems.Error("options", ProblemCodes.OptionsTwice);
        CheckSet("options", choice.OptionSet, problems);
    }

    /// <summary>The options of a choice; none when its option set is unknown.</summary>
    public static ValueList<Option> OptionsOf(ChoiceKind choice, SurveyDefinition definition)
    {
        ValueList<Option>? options = choice.Options;
        if (choice.OptionSet is { } name)
            definition.OptionSets.TryGetValue(name, out options);

        return options ?? [];
    }

    /// <summary>Reports an option set that the definition does not have.</summary>
    public static void CheckSet(string property, string name, ProblemReporter problems)
    {
        if (problems.Definition.OptionSets.ContainsKey(name))
            return;

        string? nearest = problems.Hints.Nearest(name, problems.Definition.OptionSets.Select(set => set.Key));
        problems.Error(property, ProblemCodes.UnknownOptionSet, nearest is null ? [("name", name)] : [("name", name), ("nearest", nearest)]);
    }
}
