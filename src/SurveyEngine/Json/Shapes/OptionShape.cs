using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class OptionShape
{
    public static readonly Shape<Option> Shape = new Shape<Option>("option", "A choice that can be picked.", new Option("", ""))
        .Required(
            "code", CommonForms.Code, "Its code, unique in the choice: letters, digits, - and _.",
            option => option.Code, (option, code) => option with { Code = code })
        .Optional(
            "group", TextForm.Any, "The heading it stands under, together with its neighbours of the same group.",
            option => option.Group, (option, group) => option with { Group = group })
        .Required(
            "label", TextForm.Any, "What the respondent reads.",
            option => option.Label, (option, label) => option with { Label = label })
        .Optional(
            "visibleWhen", TextForm.Any, "The condition under which the option is shown; always, when left out.",
            option => option.VisibleWhen, (option, condition) => option with { VisibleWhen = condition })
        .Optional(
            "exclusive", BooleanForm.Any, "Whether it cannot be combined with other options.",
            option => option.Exclusive, (option, exclusive) => option with { Exclusive = exclusive })
        .Optional(
            "specify", SpecifyShape.Shape, "The free text that belongs to it, shown while the option is picked.",
            option => option.Specify, (option, specify) => option with { Specify = specify });
}
