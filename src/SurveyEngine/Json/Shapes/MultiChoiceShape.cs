using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class MultiChoiceShape
{
    public static readonly Shape<MultiChoice> Shape = new Shape<MultiChoice>(
            "multi", "A choice of any number of options.", new MultiChoice())
        .Optional(
            "min", WholeNumberForm.Any, "The fewest options an answer may pick; a blank is the requirement's business.",
            multi => multi.Min, (multi, min) => multi with { Min = min })
        .Optional(
            "max", WholeNumberForm.Any, "The most options an answer may pick.",
            multi => multi.Max, (multi, max) => multi with { Max = max })
        .Sensitive()
        .Options();
}
