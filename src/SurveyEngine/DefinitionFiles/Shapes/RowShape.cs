using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class RowShape
{
    public static readonly Shape<Row> Shape = new(
        "row", "A line of a matrix.",
        new Row("", ""),
        [
            Property.Required("code", CommonForms.Code, "Its code, unique in the matrix: letters, digits, - and _."),
            Property.Required("label", TextForm.Any, "What the respondent reads."),
            Property.Optional("visibleWhen", TextForm.Any, "The condition under which the row is shown; always, when left out."),
        ],
        row => [row.Code, row.Label, row.VisibleWhen],
        values => new Row(Code: (string)values[0]!, Label: (string)values[1]!) { VisibleWhen = (string?)values[2] });
}
