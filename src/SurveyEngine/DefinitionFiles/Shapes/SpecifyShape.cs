using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class SpecifyShape
{
    public static readonly Shape<Specify> Shape = new(
        "specify", "The free text attached to an option: a field of its own.",
        new Specify(),
        [
            Property.Optional("prompt", TextForm.Any, "What is asked, when the option's label does not say it."),
            Property.Optional("requirement", CommonForms.Requirement, "Whether a blank is accepted."),
            .. TextEntryShape.Shape.Properties,
        ],
        specify => [specify.Prompt, specify.Requirement, .. TextEntryShape.Shape.Take(specify.Text)],
        values => new Specify
        {
            Prompt = (string?)values[0],
            Requirement = (Requirement)values[1]!,
            Text = (TextEntry)TextEntryShape.Shape.Make(values[2..]),
        });
}
