using SurveyEngine.Diagnostics;
using SurveyEngine.Model;
using SurveyEngine.Text;

namespace SurveyEngine.Rules;

/// <summary>What all choices have in common: options of their own, or an option set.</summary>
/// <typeparam name="T">The kind of choice.</typeparam>
internal abstract class ChoiceValidator<T> : ElementValidator<T>
    where T : ChoiceKind
{
    private static readonly OptionListValidator OfOptions = new();

    public override void Check(T element, Findings findings)
    {
        Parts.Require(element.Options);
        if (element.OptionSet is null)
        {
            OfOptions.Check(element.Options, findings.Of("options"));
            return;
        }

        if (element.Options.Count > 0)
            findings.Error("options", ProblemCodes.OptionsTwice);
        CheckOptionSet(element.OptionSet, findings);
    }

    /// <summary>The options to choose from; none when the option set is not known.</summary>
    protected static ValueList<Option> OptionsOf(T element, DefinitionScope scope) =>
        (element.OptionSet is { } name ? scope.UseOptionSet(name) : element.Options) ?? [];

    private static void CheckOptionSet(string name, Findings findings)
    {
        if (findings.Scope.UseOptionSet(name) is not null)
            return;

        string? nearest = NearestName.Find(name, findings.Scope.Definition.OptionSets.Select(set => set.Key));
        findings.Error("options", ProblemCodes.UnknownOptionSet, nearest is null ? [("name", name)] : [("name", name), ("nearest", nearest)]);
    }
}
