using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.DefinitionFiles.Rules;

/// <summary>What all choices have in common: options of their own, or an option set.</summary>
internal static class ChoiceValidator
{
    public static void Check(ChoiceKind choice, ProblemReporter findings)
    {
        Parts.Require(choice.Options);
        if (choice.OptionSet is null)
        {
            OptionListValidator.Check(choice.Options, findings.Of("options"));
            return;
        }

        if (choice.Options.Count > 0)
            findings.Error("options", ProblemCodes.OptionsTwice);
        if (findings.Scope.UseOptionSet(choice.OptionSet) is null)
            RefuseOptionSet(choice.OptionSet, findings);
    }

    /// <summary>The options to choose from; none when the option set is not known.</summary>
    public static ValueList<Option> OptionsOf(ChoiceKind choice, DefinitionScope scope) =>
        (choice.OptionSet is { } name ? scope.UseOptionSet(name) : choice.Options) ?? [];

    private static void RefuseOptionSet(string name, ProblemReporter findings)
    {
        string? nearest = NearestName.Find(name, findings.Scope.Definition.OptionSets.Select(set => set.Key));
        findings.Error("options", ProblemCodes.UnknownOptionSet, nearest is null ? [("name", name)] : [("name", name), ("nearest", nearest)]);
    }
}
