using SurveyEngine.Mapping;
using SurveyEngine.Model;

namespace SurveyEngine.Kinds.Choice;

/// <summary>Maps the options of choices to JSON.</summary>
internal static class OptionMap
{
    private static readonly ObjectMap<Specify> Specify = new(
        "specify", "The free text attached to an option: a field of its own.",
        new Specify(),
        (json, specify) => specify with
        {
            Prompt = json.OptionalText("prompt", specify.Prompt, "What is asked, when the option's label does not say it."),
            Requirement = CommonProperties.Requirement(json, specify.Requirement, "Whether a blank is accepted."),
            Text = (TextEntry)FieldTypes.Of(specify.Text).Map(json, specify.Text),
        });

    /// <summary>The map of an option.</summary>
    public static readonly ObjectMap<Option> Option = new(
        "option", "A choice that can be picked.",
        new Option("", ""),
        (json, option) => option with
        {
            Code = CommonProperties.Code(json, option.Code, "Its code, unique in the choice: letters, digits, - and _."),
            Group = json.OptionalText(
                "group", option.Group, "The heading it stands under, together with its neighbours of the same group."),
            Label = json.Text("label", option.Label, "What the respondent reads."),
            VisibleWhen = json.OptionalText(
                "visibleWhen", option.VisibleWhen, "The condition under which the option is shown; always, when left out."),
            Exclusive = json.Flag("exclusive", option.Exclusive, "Whether it cannot be combined with other options."),
            Specify = json.OptionalObject(
                "specify", option.Specify, Specify, "The free text that belongs to it, shown while the option is picked."),
            Attributes = AttributeMap.Map(json, option.Attributes),
            Fixed = CommonProperties.Fixed(json, option.Fixed),
            Media = MediaMap.Map(json, option.Media),
            Description = json.OptionalText("description", option.Description, "A hint under the label."),
            Annotations = AnnotationMap.Map(json, option.Annotations),
        });

    /// <summary>Maps the condition that is asked for each option.</summary>
    public static string? OptionsWhen(JsonMap json, ChoiceKind choice) => json.OptionalText(
        "optionsWhen", choice.OptionsWhen, "A condition that is asked for each option, with its attributes at hand: @region = region.");

    /// <summary>Maps the options of a choice, or the name of the option set that has them.</summary>
    public static ValueList<Option> OptionsOrSet(JsonMap json, ValueList<Option> options, ref string? set) => json.ListOrName(
        "options", options, ref set, Option, "The options, or the name of the option set to take them from.");
}
