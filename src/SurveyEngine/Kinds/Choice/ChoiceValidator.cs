using SurveyEngine.DefinitionFiles.Rules;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Kinds.Choice;

/// <summary>What all choices have in common: options of their own, or an option set.</summary>
internal static class ChoiceValidator
{
    public static void Check(ChoiceKind choice, ProblemReporter problems)
    {
        Parts.Require(choice.Options);
        if (choice.OptionSet is null)
        {
            OptionListValidator.Check(choice.Options, problems.Of("options"));
            return;
        }

        if (choice.Options.Count > 0)
            problems.Error("options", ProblemCodes.OptionsTwice);
        if (problems.Scope.UseOptionSet(choice.OptionSet) is null)
            RefuseOptionSet(choice.OptionSet, problems);
    }

    /// <summary>The options to choose from; none when the option set is not known.</summary>
    public static ValueList<Option> OptionsOf(ChoiceKind choice, DefinitionScope scope) =>
        (choice.OptionSet is { } name ? scope.UseOptionSet(name) : choice.Options) ?? [];

    private static void RefuseOptionSet(string name, ProblemReporter problems)
    {
        string? nearest = NearestName.Find(name, problems.Scope.Definition.OptionSets.Select(set => set.Key));
        problems.Error("options", ProblemCodes.UnknownOptionSet, nearest is null ? [("name", name)] : [("name", name), ("nearest", nearest)]);
    }
}
