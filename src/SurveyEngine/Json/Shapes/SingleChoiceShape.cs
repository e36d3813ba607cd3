using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class SingleChoiceShape
{
    public static readonly Shape<SingleChoice> Shape = new Shape<SingleChoice>(
            "single", "A choice of one option.", new SingleChoice())
        .Sensitive()
        .Options();
}
