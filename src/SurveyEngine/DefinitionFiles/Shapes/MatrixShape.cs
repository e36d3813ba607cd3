using SurveyEngine.DefinitionFiles.Forms;
using SurveyEngine.Kinds;
using SurveyEngine.Model;

namespace SurveyEngine.DefinitionFiles.Shapes;

internal static class MatrixShape
{
    /// <summary>Any kind of field; that leaves out the matrix itself.</summary>
    private static readonly Union Cell =
        new("cell", () => Array.ConvertAll(FieldTypes.All, type => type.Shape), kind => kind);

    public static readonly Shape<Matrix> Shape = new(
        "matrix", "One kind of answer under one prompt, once for each row.",
        new Matrix { Rows = [], Cell = new SingleChoice() },
        [
            Property.Required("rows", new ListForm<Row>(RowShape.Shape), "The rows, in order."),
            Property.Required("cell", Cell, "What each row takes."),
        ],
        matrix => [matrix.Rows, matrix.Cell],
        values => new Matrix { Rows = (ValueList<Row>)values[0]!, Cell = (FieldKind)values[1]! });
}
