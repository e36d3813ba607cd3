using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles;

/// <summary>The maps of what all choices share: their options.</summary>
internal static class OptionMap
{
    public static readonly JsonWords Requirements = new(
        new("required", (int)Requirement.Required),
        new("requested", (int)Requirement.Requested),
        new("optional", (int)Requirement.Optional));

    private static readonly ObjectMap<Specify> Specify = new(
        "specify", "The free text attached to an option: a field of its own.",
        new Specify(),
        (json, specify) => specify with
        {
            Prompt = json.OptionalText("prompt", specify.Prompt, "What is asked, when the option's label does not say it."),
            Requirement = (Requirement)json.Word("requirement", (int)specify.Requirement, Requirements, "Whether a blank is accepted."),
            Text = KindMaps.Map(json, specify.Text),
        });

    public static readonly ObjectMap<Option> Option = new(
        "option", "A choice that can be picked.",
        new Option("", ""),
        (json, option) => option with
        {
            Code = json.Text("code", option.Code, "Its code, unique in the choice: letters, digits, - and _.", JsonPatterns.Code),
            Group = json.OptionalText(
                "group", option.Group, "The heading it stands under, together with its neighbours of the same group."),
            Label = json.Text("label", option.Label, "What the respondent reads."),
            VisibleWhen = json.OptionalText(
                "visibleWhen", option.VisibleWhen, "The condition under which the option is shown; always, when left out."),
            Exclusive = json.Flag("exclusive", option.Exclusive, "Whether it cannot be combined with other options."),
            Specify = json.OptionalObject(
                "specify", option.Specify, Specify, "The free text that belongs to it, shown while the option is picked."),
        });

    /// <summary>The options of a choice: a list of its own, or the name of an option set.</summary>
    public static ValueList<Option> MapOptions(JsonMap json, ChoiceKind choice, ref string? set) => json.ListOrName(
        "options", choice.Options, ref set, Option, "The options, or the name of the option set to take them from.");
}
