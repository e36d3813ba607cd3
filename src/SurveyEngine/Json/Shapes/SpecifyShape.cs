using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class SpecifyShape
{
    public static readonly Shape<Specify> Shape = new Shape<Specify>(
            "specify", "The free text attached to an option: a field of its own.", new Specify())
        .Optional(
            "prompt", TextForm.Any, "What is asked, when the option's label does not say it.",
            specify => specify.Prompt, (specify, prompt) => specify with { Prompt = prompt })
        .Optional(
            "requirement", CommonForms.Requirement, "Whether a blank is accepted.",
            specify => specify.Requirement, (specify, requirement) => specify with { Requirement = requirement })
        .Part(TextEntryShape.Shape, specify => specify.Text, (specify, text) => specify with { Text = text });
}
