using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class OptionShape
{
    public static readonly Shape<Option> Shape = new(
        "option", "A choice that can be picked.",
        new Option("", ""),
        [
            Property.Required("code", CommonForms.Code, "Its code, unique in the choice: letters, digits, - and _."),
            Property.Optional("group", TextForm.Any, "The heading it stands under, together with its neighbours of the same group."),
            Property.Required("label", TextForm.Any, "What the respondent reads."),
            Property.Optional("visibleWhen", TextForm.Any, "The condition under which the option is shown; always, when left out."),
            Property.Optional("exclusive", BooleanForm.Any, "Whether it cannot be combined with other options."),
            Property.Optional("specify", SpecifyShape.Shape, "The free text that belongs to it, shown while the option is picked."),
        ],
        option => [option.Code, option.Group, option.Label, option.VisibleWhen, option.Exclusive, option.Specify],
        values => new Option(Code: (string)values[0]!, Label: (string)values[2]!)
        {
            Group = (string?)values[1],
            VisibleWhen = (string?)values[3],
            Exclusive = (bool)values[4]!,
            Specify = (Specify?)values[5],
        });

    public static readonly ListForm<Option> List = new(Shape);
}
