using SurveyEngine.Json.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.Json.Shapes;

internal static class RowShape
{
    public static readonly Shape<Row> Shape = new Shape<Row>("row", "A line of a matrix.", new Row("", ""))
        .Required(
            "code", CommonForms.Code, "Its code, unique in the matrix: letters, digits, - and _.",
            row => row.Code, (row, code) => row with { Code = code })
        .Required(
            "label", TextForm.Any, "What the respondent reads.",
            row => row.Label, (row, label) => row with { Label = label })
        .Optional(
            "visibleWhen", TextForm.Any, "The condition under which the row is shown; always, when left out.",
            row => row.VisibleWhen, (row, condition) => row with { VisibleWhen = condition });
}
